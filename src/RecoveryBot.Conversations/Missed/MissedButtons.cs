using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Missed;

/// <summary>The buttons by which a missed morning is filled in.</summary>
internal static class MissedButtons
{
    public const string Open = "open";

    /// <summary>One for each morning of the week that can be.</summary>
    public static IReadOnlyList<Button> Of(ClientTurn clientTurn, LocalDate monday, IWording wording) =>
    [
        .. MissedDays.Offered(clientTurn, monday).Select(date => new Button(
            wording.FillIn(date),
            new FeaturePress(MissedForm.Kind, Open, $"{WeekButtons.Iso(date)}=f{clientTurn.Context.NewFormId}").Payload)),
    ];
}
