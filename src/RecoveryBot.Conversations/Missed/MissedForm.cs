using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Missed;

/// <summary>
/// A morning that is over, asked about in the past tense: health, movement and the five items. What only a session of that
/// day would need is not asked.
/// </summary>
internal static class MissedForm
{
    public const string Kind = MissedButtons.FeatureName;

    /// <summary>Known before the first question: which day it is about.</summary>
    private const string KnownDay = "@day";

    private static readonly IReadOnlyList<string> Always =
        [CheckInQuestionId.Safety, CheckInQuestionId.Movement, CheckInQuestionId.Sleep, CheckInQuestionId.Energy, CheckInQuestionId.Soreness, CheckInQuestionId.Stress, CheckInQuestionId.Mood];

    private static readonly HashSet<string> Asked =
        [.. Always, .. SignList.Groups.Select(group => group.Id), CheckInQuestionId.PainPlace, CheckInQuestionId.Pain, CheckInQuestionId.PainSpot, CheckInQuestionId.Ill, CheckInQuestionId.ColdSigns];

    public static Form<CheckInContext> Of(CheckInForm morning, IMissedWording wording) => new(
        Kind,
        [
            .. morning.Form.Questions.Where(question => Asked.Contains(question.Id)).Select(question => question with
            {
                Ask = (answers, _) => InThePast(question.Id, DateOf(answers)!.Value, wording),
            }),
        ]);

    public static Answers About(LocalDate date) =>
        Answers.None.With(KnownDay, Answer.Of(WeekButtons.Iso(date))).With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full));

    public static LocalDate? DateOf(Answers answers) => answers[KnownDay]?.Only is { } day ? WeekButtons.DateOf(day) : null;

    private static RichText InThePast(string id, LocalDate date, IMissedWording wording)
    {
        var place = Always.ToList().IndexOf(id) + 1;
        var head = place > 0 ? wording.MissedDay(date, place, Always.Count) : wording.MissedDay(date);
        return new RichText([new Block.Paragraph([new Span(head, SpanStyle.Soft)]), .. Words(id, wording).Blocks]);
    }

    private static RichText Words(string id, IMissedWording wording) => id switch
    {
        CheckInQuestionId.Safety => wording.AskMissedSafety,
        CheckInQuestionId.PainPlace => wording.AskMissedPainPlace,
        CheckInQuestionId.Pain => wording.AskMissedPain,
        CheckInQuestionId.PainSpot => wording.AskMissedSpot,
        CheckInQuestionId.Ill => wording.AskMissedIllness,
        CheckInQuestionId.ColdSigns => wording.AskMissedColdSigns,
        CheckInQuestionId.Movement => wording.AskMissedMovement,
        CheckInQuestionId.Sleep => wording.AskMissedRating(WellnessItem.SleepQuality),
        CheckInQuestionId.Energy => wording.AskMissedRating(WellnessItem.Fatigue),
        CheckInQuestionId.Soreness => wording.AskMissedRating(WellnessItem.MuscleSoreness),
        CheckInQuestionId.Stress => wording.AskMissedRating(WellnessItem.Stress),
        CheckInQuestionId.Mood => wording.AskMissedRating(WellnessItem.Mood),
        _ => wording.AskMissedSigns(SignList.Groups.First(group => group.Id == id).Group),
    };
}
