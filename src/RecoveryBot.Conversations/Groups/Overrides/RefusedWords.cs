using System.Globalization;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>
/// A trainer's word that came before the answers was said to hold. Where these speak against it, whoever said it is told once that it does
/// not; which of them does so, they are not told.
/// </summary>
internal static class RefusedWords
{
    public static IEnumerable<Tell> Of(Turn turn, TurnContext context) =>
        turn.Person is { Day: ClientDay.Answered { Decided.OverrideRefusedBy: not null } day }
        && turn.Facts.OfType<Fact.CheckInDecided>().Any(decided => decided.Date == day.Date)
        && !IsRefusedAlready(day, context)
        && WordsInForce.On(day.Date, context.Facts.Value) is { } word
        && long.TryParse(word.By, NumberStyles.None, CultureInfo.InvariantCulture, out var trainer)
            ? [new Tell(trainer, new Told.WordRefused(word.Decision, day.Decision), string.Create(CultureInfo.InvariantCulture, $"refused:{context.Me}"))]
            : [];

    private static bool IsRefusedAlready(ClientDay.Answered day, TurnContext context) =>
        context.Person?.Day is ClientDay.Answered { Decided.OverrideRefusedBy: not null } before && before.Date == day.Date;
}
