using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Planning;

/// <summary>The buttons by which a missed morning is filled in.</summary>
internal static class MissedButtons
{
    public const string FeatureName = "missed";

    public const string Open = "open";

    /// <summary>One for each morning of the week that can be; each counts once.</summary>
    public static IReadOnlyList<Button> Of(ClientTurn clientTurn, LocalDate monday, IWeekWording wording) =>
    [
        .. MissedDays.Offered(clientTurn, monday).Select(date => new Button(
            wording.FillIn(date),
            new FeaturePress(FeatureName, Open, $"{WeekButtons.Iso(date)}=f{WeekButtons.Digits(date.Day)}{clientTurn.Context.NewFormId}").Payload)),
    ];
}
