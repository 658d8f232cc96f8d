using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText AskPauseWhy => Question("What is the pause for?");

    public string Name(PauseReason reason) => reason switch
    {
        PauseReason.Days => "Some days off",
        PauseReason.Holiday => "A holiday",
        PauseReason.Illness => "I'm ill",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public RichText AskPauseUntil => Question("When shall I ask again?", "You can type it too, such as Friday, 3 January or 10 days.");

    public string DaysOfPause(int days) => days % 7 == 0 ? Plural(days / 7, "week") : Plural(days, "day");

    public string UntilISaySo => "When I say so";

    public RichText PauseUntilHint =>
        RichText.Plain("I need a day to come, within a year: such as Friday, 3 January, or 10 days.");

    public string DayToCome(LocalDate date, LocalDate today) => WeekdayDateAndYear.Format(date);

    public RichText DayIsBehind(LocalDate date, RichText hint) =>
        RichText.Of([Sentence($"{FullWeekdayDateAndYear.Format(date)} is behind us."), .. hint.Blocks]);

    public RichText Paused(Pause pause, LocalDate today) => RichText.Of(
    [
        Sentence(Wish(pause.Reason)
            + (pause.From > today
                ? $" From {WithYear(pause.From, today)} I'll leave you in peace; until then I ask as usual."
                : " I'll leave you in peace.")),
        Sentence(pause.Until is { } until
            ? $"I'll ask again on {WithYear(until, today)}. /resume ends the pause any time, and it breaks nothing."
            : "Say /resume when you are ready. The pause breaks nothing."),
        .. pause.Reason == PauseReason.Illness
            ? (Block[])[Sentence("After it, the first days of training will be smaller.")]
            : [],
    ]);

    /// <summary>Days off without a reason may be busy ones or sad ones.</summary>
    private static string Wish(PauseReason reason) => reason switch
    {
        PauseReason.Illness => "Get well soon.",
        PauseReason.Holiday => "Enjoy it.",
        _ => "All right.",
    };

    public RichText PauseIsOn(Pause pause, LocalDate today) => RichText.Plain((pause.From > today, pause.Until) switch
    {
        (false, { } until) when pause.Reason == PauseReason.Illness =>
            $"You are on a pause. No training, no questions until {WithYear(until, today)}.",
        (false, null) when pause.Reason == PauseReason.Illness => "You are on a pause. No training, no questions until you say /resume.",
        (true, { } until) => $"A pause begins on {WithYear(pause.From, today)}; after it I'll ask again on {WithYear(until, today)}.",
        (true, null) => $"A pause begins on {WithYear(pause.From, today)} and lasts until you say /resume.",
        (false, { } until) => $"You are on a pause; I'll ask again on {WithYear(until, today)}.",
        _ => "You are on a pause until you say /resume.",
    });

    public RichText PauseStaysOn => RichText.Plain("Your pause stays on; this is just for today.");

    public string ResumeNow => "End it now";

    public string ChangePause => "Change it";

    public RichText NoPauseIsOn => RichText.Plain("There is no pause on. /pause begins one.");

    public RichText Resumed(PauseReason reason, LocalDateTime? next, LocalDate today, string zone) => RichText.Of(
    [
        Sentence("Welcome back."
            + (next is { } at ? $" I'll ask you {When(at, today)} at {Clock(at.TimeOfDay)} ({zone}). If you would rather start now, say /checkin." : " /checkin starts today's check-in.")),
        .. reason == PauseReason.Illness
            ? (Block[])[Sentence("The first days of training will be smaller, then everything is as usual.")]
            : [],
    ]);

    private static string When(LocalDateTime at, LocalDate today) => Period.DaysBetween(today, at.Date) switch
    {
        0 => "today",
        1 => "tomorrow",
        _ => $"on {WeekdayName.Format(at.Date)}",
    };

    private static string Plural(int number, string word) => Plural(number.ToString(CultureInfo.InvariantCulture), word);

    /// <param name="number">In digits, as it is shown.</param>
    private static string Plural(string number, string word) => number == "1" ? $"1 {word}" : $"{number} {word}s";
}
