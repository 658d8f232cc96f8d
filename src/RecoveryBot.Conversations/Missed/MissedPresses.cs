using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Missed;

/// <summary>The buttons by which a missed morning is filled in.</summary>
internal static class MissedPresses
{
    public const string Open = "open";

    /// <summary>One for each morning of the week that can be.</summary>
    public static IReadOnlyList<Button> Of(ClientTurn clientTurn, LocalDate monday, IWording wording) =>
    [
        .. MissedDays.Offered(clientTurn, monday).Select(date => new Button(
            wording.FillIn(date),
            new SubjectPress(MissedForm.Kind, Open, $"{WeekPresses.Iso(date)}=f{clientTurn.Context.NewFormId}").Payload)),
    ];
}
