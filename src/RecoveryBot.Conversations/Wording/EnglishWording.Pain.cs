using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText Pains(IReadOnlyList<PainCourse> courses) => RichText.Of(
    [
        new Block.Heading("Your pain, by place"),
        new Block.Bullets([.. courses.Select(IReadOnlyList<Span> (course) =>
        [
            new Span(course.Place is { } place ? Name(place) : "Place not said", SpanStyle.Strong), new Span($" {CourseOf(course)}"),
        ])]),
        new Block.Paragraph([new Span("Strength is of 10, as you told me in the mornings.", SpanStyle.Soft)]),
    ]);

    public RichText NoPainTold => RichText.Plain("You have told me of no pain in the last four months.");

    private static string CourseOf(PainCourse course) =>
        $"since {WeekdayAndDate.Format(course.First)} · {Plural(course.Days, "day")} · highest {Figure(course.Highest)} · "
        + $"last {Figure(course.Last)} on {WeekdayAndDate.Format(course.LastOn)}"
        + (course.GoneOn is { } gone ? $" · gone on {WeekdayAndDate.Format(gone)}" : "");
}
