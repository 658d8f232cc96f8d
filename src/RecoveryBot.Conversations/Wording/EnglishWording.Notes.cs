using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public string ChangeNote => "Change it";

    public string DeleteNote => "Delete it";

    public RichText NoteDeleted => RichText.Plain("The note is deleted.");

    public string TrainAnyway => "I'll train anyway";

    public string FollowAdvice => "I'll take it easy after all";

    public RichText FollowsAdvice => RichText.Plain("Good. Then it stays as it says above.");

    public RichText NothingAgainstTraining => RichText.Plain("Nothing speaks against it today. Enjoy your session.");

    public RichText NotBeforeSomebodyLooked => RichText.Plain("Please not today: first let somebody look at it. After that we find the way back together.");

    public RichText AskNote(LocalDate date, LocalDate today) => Question(
        $"What shall I note {ForDay(date, today)}?", "One message. I keep it as you write it; /week shows it.");

    public RichText Note(LocalDate date, LocalDate today, string note) => RichText.Of(
        Sentence($"Your note {ForDay(date, today)}:"),
        new Block.Paragraph([new Span(note, SpanStyle.Soft)]));

    public RichText NoteTooLong(int length, int most) => RichText.Plain(
        $"A day's note holds {most.ToString(CultureInfo.InvariantCulture)} letters; this would be {length.ToString(CultureInfo.InvariantCulture)}. Could you make it shorter?");

    public RichText TrainsAnyway(bool asksTonight) => RichText.Plain(
        "Your call, and it is noted: warm up longer than usual, keep something in reserve, and stop if anything hurts or makes you dizzy."
        + (asksTonight ? " I'll ask tonight how it went." : ""));

    private static string ForDay(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "for today",
        1 => "for yesterday",
        _ => $"for {FullWeekdayAndDate.Format(date)}",
    };
}
