using System.Globalization;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>A trainer's buttons by which they decide something about a client.</summary>
internal static class TrainerDecisionButtons
{
    public const string Subject = "coaching";

    public const string Change = "change";
    public const string Saw = "saw";
    public const string NotSeen = "notseen";
    public const string Menu = "menu";
    public const string Clearance = "clear";

    private const char Between = '.';

    /// <summary>Leads to the questions about a client's day, wherever it stands.</summary>
    public static Button Changing(string label, long client) => Of(Change, label, client);

    public static Button Of(string verb, string label, long client, string detail = "") => new(
        label, new FeaturePress(Subject, verb, string.Create(CultureInfo.InvariantCulture, $"{client}{Between}{detail}")).Payload);

    /// <summary>Nothing of it is to be believed: anybody could have forged it.</summary>
    public static (long Client, string Detail)? Read(FeaturePress press) =>
        press.Argument.Split(Between, 2) is [var id, var detail] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var client)
            ? (client, detail)
            : null;
}
