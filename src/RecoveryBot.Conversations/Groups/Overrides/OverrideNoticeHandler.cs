using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>A client's "all right" below what a trainer changed: it takes the buttons away.</summary>
internal sealed class OverrideNoticeHandler(IGroupWording wording) : Feature
{
    public const string FeatureName = "dayset";

    public const string Fine = "fine";

    private const int LongestCard = 24;

    public override string Name => FeatureName;

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) =>
        press.Verb == Fine && press.Argument.StartsWith("override-", StringComparison.Ordinal) && press.Argument.Length <= LongestCard
            ? new Turn(clientTurn.Person) { Messages = [new Message(wording.AllRight, []) { Card = press.Argument, Placement = Placement.InPlace }] }
            : null;
}
