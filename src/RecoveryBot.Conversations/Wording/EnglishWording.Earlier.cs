using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private const string HowPainEnds =
        "If it is gone: three mornings in a row without pain, moving normally, and I ease you back in.";

    public RichText AskSeen(IReadOnlyList<string> told, LocalDate on, LocalDate today, bool painAlone, LocalTime greet) => Question(
        told.Count == 0
            ? $"{Greeting(greet)}. {DaySince(on, today)} I asked you to see a professional. Have you been seen?"
            : $"{Greeting(greet)}. {DaySince(on, today)} it was {string.Join(", and ", told)}. Have you been seen?",
        painAlone ? HowPainEnds : "Until a professional says you may, there is no training from me.");

    public RichText AskStillGone(int free, int of, LocalTime greet) => Question(
        $"{Greeting(greet)}. The pain was gone. Is it still?", $"{Mornings(free, of)} so far. Then I ease you back in.");

    public string StillGone => "Still gone";

    public string PainIsBack => "It is back";

    public RichText PainFree(int free, int of) => RichText.Of(
        new Block.Heading("No training yet."),
        new Block.Paragraph([new Span(free < of
            ? $"{Mornings(free, of)}. Then I ease you back in."
            : $"{Mornings(free, of)}. From tomorrow on you train again, smaller at first.")]),
        new Block.Paragraph([new Span("If the pain comes back, have it looked at first.", SpanStyle.Soft)]));

    public string SeenAndCleared => "Seen, and I may train again";

    public string SeenNotCleared => "Seen, not cleared yet";

    public string NotSeenYet => "Not yet";

    public string GoneUnseen => "It is gone, nobody has seen it";

    public RichText AskAfterCrisis(LocalDate on, LocalDate today) => Question(
        $"Good that you are here. {DaySince(on, today)} you told me you did not feel safe with yourself. How is it today?",
        "A crisis line is there at any hour, and so is somebody you trust. In danger, call your local emergency number.");

    public string FeelsSafer => "I feel safer today";

    public string StillNotSafe => "I still don't feel safe";

    public RichText AskCourse(string told, LocalDate on, LocalDate today, LocalTime? greet) => Question(
        $"{(greet is { } time ? Greeting(time) + ". " : "")}{DaySince(on, today)} {told}. And today?");

    public string Course(string course) => course switch
    {
        ComplaintCourse.Gone => "Gone",
        ComplaintCourse.Less => "Less",
        ComplaintCourse.Same => "Same",
        ComplaintCourse.More => "More",
        _ => throw new ArgumentOutOfRangeException(nameof(course)),
    };

    public RichText CourseHint => RichText.Plain("Gone, less, the same or more?");

    public RichText AskHowElse => Question("And how are you otherwise?");

    public string PainWas(CheckIn told) => $"it was {ToldPain(told)}";

    public string ToldPain(CheckIn told) => string.Join(", ", (string[])
    [
        told.PainPlace is { } place ? PainIn(place) : "pain",
        .. told is { PainNrs: { } strength } && (told.PainPlace is not null || told.PainDurationDays is not null)
            ? (string[])[$"{strength.ToString(CultureInfo.InvariantCulture)} of 10"]
            : [],
        .. told.PainDurationDays is { } days and > 0 ? (string[])[$"day {days.ToString(CultureInfo.InvariantCulture)}"] : [],
    ]);

    public string IllnessWas(Illness illness) => illness switch
    {
        Illness.Fever => "you had a fever",
        Illness.AboveNeck => "you had a cold",
        Illness.BelowNeck => "you were ill in the chest, the stomach or all over",
        _ => throw new ArgumentOutOfRangeException(nameof(illness)),
    };

    public IReadOnlyList<string> ToldSigns(CheckIn told) =>
    [
        .. SignList.Rows.Where(row => told.RedFlags.Contains(row.Flag)).GroupBy(row => row.Flag)
            .Select(rows => string.Join(" or ", rows.Select(row => Lower(Sign(row.Sign))))),
        .. told.PainNrs > 0 ? (string[])[ToldPain(told)] : [],
        .. told.Swelling ? (string[])["a swelling"] : [],
        .. told.LossOfFunction ? (string[])["a part you could not use as usual"] : [],
    ];

    public RichText PainGoneNoted(int free, int of) => RichText.Plain(free < of
        ? "Good to hear. Three mornings in a row without pain, moving normally, and I ease you back in. I count them as you check in."
        : "Good to hear. These were the three mornings: from tomorrow on you train again, smaller at first.");

    private static string Mornings(int free, int of) => $"{free} of {of} mornings without pain";

    /// <summary>At the beginning of a sentence.</summary>
    private static string DaySince(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        1 => "Yesterday",
        <= 6 => $"On {date.DayOfWeek}",
        _ => $"On {WeekdayAndDate.Format(date)}",
    };
}
