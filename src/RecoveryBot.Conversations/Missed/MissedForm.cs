using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Missed;

/// <summary>
/// A morning that is over, asked about in the past tense: health, movement and the five items. What only a session of that
/// day would need is not asked.
/// </summary>
internal static class MissedForm
{
    public const string Kind = "missed";

    /// <summary>Known before the first question: which day it is about.</summary>
    private const string KnownDay = "@day";

    private static readonly IReadOnlyList<string> Always =
        [Ask.Safety, Ask.Movement, Ask.Sleep, Ask.Energy, Ask.Soreness, Ask.Stress, Ask.Mood];

    private static readonly HashSet<string> Asked =
        [.. Always, .. SignList.Groups.Select(group => group.Id), Ask.PainPlace, Ask.Pain, Ask.PainSpot, Ask.Ill, Ask.ColdSigns];

    public static Form<MorningContext> Of(MorningForm morning, IWording wording) => new(
        Kind,
        [
            .. morning.Form.Questions.Where(question => Asked.Contains(question.Id)).Select(question => question with
            {
                Ask = (answers, _) => InThePast(question.Id, DateOf(answers)!.Value, wording),
            }),
        ]);

    public static Answers About(LocalDate date) =>
        Answers.None.With(KnownDay, Answer.Of(WeekButtons.Iso(date))).With(Ask.How, Answer.Of(How.Full));

    public static LocalDate? DateOf(Answers answers) => answers[KnownDay]?.Only is { } day ? WeekButtons.DateOf(day) : null;

    private static RichText InThePast(string id, LocalDate date, IWording wording)
    {
        var place = Always.ToList().IndexOf(id) + 1;
        var head = place > 0 ? wording.MissedDay(date, place, Always.Count) : wording.MissedDay(date);
        return new RichText([new Block.Paragraph([new Span(head, SpanStyle.Soft)]), .. Words(id, wording).Blocks]);
    }

    private static RichText Words(string id, IWording wording) => id switch
    {
        Ask.Safety => wording.AskMissedSafety,
        Ask.PainPlace => wording.AskMissedPainPlace,
        Ask.Pain => wording.AskMissedPain,
        Ask.PainSpot => wording.AskMissedSpot,
        Ask.Ill => wording.AskMissedIllness,
        Ask.ColdSigns => wording.AskMissedColdSigns,
        Ask.Movement => wording.AskMissedMovement,
        Ask.Sleep => wording.AskMissedRating(WellnessItem.SleepQuality),
        Ask.Energy => wording.AskMissedRating(WellnessItem.Fatigue),
        Ask.Soreness => wording.AskMissedRating(WellnessItem.MuscleSoreness),
        Ask.Stress => wording.AskMissedRating(WellnessItem.Stress),
        Ask.Mood => wording.AskMissedRating(WellnessItem.Mood),
        _ => wording.AskMissedSigns(SignList.Groups.First(group => group.Id == id).Group),
    };
}
