using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>
/// What an answer about an earlier complaint fills in: the complaint is on the safety list until it is said to be gone, at
/// least as bad as it was unless it is said to be less.
/// </summary>
internal static class EarlierAnswers
{
    /// <summary>Ids of what became of a referral.</summary>
    public const string Cleared = "cleared";
    public const string SeenOnly = "seen";
    public const string NotYet = "notyet";
    public const string Safer = "safer";
    public const string NotSafe = "notsafe";

    /// <summary>A referral stands and nobody lifted it, so that only what may be urgent is still asked.</summary>
    public static bool WaitForHelp(Answers answers) => answers[CheckInQuestionId.Seen]?.Only is SeenOnly or NotYet or Safer
        && !answers.Has(CheckInQuestionId.Changed);

    /// <summary>The same, or the pain is said to be gone: how well the client feels changes nothing about it.</summary>
    public static bool ReferralStands(Answers answers) => WaitForHelp(answers)
        || (answers.Says(CheckInQuestionId.Seen, ComplaintCourse.Gone) && !answers.Has(CheckInQuestionId.Changed));

    public static Answers OfReferral(Answers answers, StandingReferral referral) => answers[CheckInQuestionId.Seen]!.Only switch
    {
        NotSafe => Last(answers.With(CheckInQuestionId.Safety, Answer.Of(SignList.Unsafe)).With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full)), CheckInQuestionId.Seen),
        NotYet when referral.FreeMornings > 0 =>
            Last(SafetyListTicks.Ticked(answers, SignList.Pain).With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full)), CheckInQuestionId.Seen),
        ComplaintCourse.Gone => Last(answers.With(CheckInQuestionId.PainNow, Answer.Of(ComplaintCourse.Gone)).With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full)), CheckInQuestionId.Seen),
        SeenOnly or NotYet or Safer => Last(answers.With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full)), CheckInQuestionId.Seen),
        _ => answers,
    };

    /// <summary>The clearance came after the morning's answers: what the referral left unasked is open again.</summary>
    public static Answers OnceCleared(Answers answers) => answers.With(CheckInQuestionId.Seen, Answer.Of(Cleared));

    public static Answers ReferralTakenBack(Answers answers) =>
        SafetyListTicks.Unticked(answers, SignList.Pain).Without(CheckInQuestionId.Safety).Without(CheckInQuestionId.PainNow).Without(CheckInQuestionId.How);

    /// <param name="pain">As it was told last.</param>
    public static Answers OfPain(Answers answers, CheckIn pain, LocalDate today)
    {
        var said = answers[CheckInQuestionId.PainNow]!.Only;
        if (said == ComplaintCourse.Gone)
        {
            return answers;
        }

        var known = SafetyListTicks.Ticked(answers, SignList.Pain);
        known = pain.PainPlace is { } place ? known.With(CheckInQuestionId.PainPlace, Answer.Of(PainPlaces.IdOf(place))) : known;
        known = pain.PainDurationDays is { } days
            ? known.With(CheckInQuestionId.PainDays, Number(days + Period.DaysBetween(pain.Date, today)))
            : known;
        return Last(
            said switch
            {
                ComplaintCourse.Less => known,
                ComplaintCourse.More => known.With(CheckInQuestionId.Earlier(CheckInQuestionId.Pain), Number(pain.PainNrs!.Value)),
                ComplaintCourse.Same => known.With(CheckInQuestionId.Pain, Number(pain.PainNrs!.Value)),
                var number => known.With(CheckInQuestionId.Pain, Answer.Of(number!)),
            },
            CheckInQuestionId.PainNow);
    }

    public static Answers PainTakenBack(Answers answers) => SafetyListTicks.Unticked(answers, SignList.Pain)
        .Without(CheckInQuestionId.PainPlace).Without(CheckInQuestionId.PainDays).Without(CheckInQuestionId.Pain).Without(CheckInQuestionId.Earlier(CheckInQuestionId.Pain));

    /// <param name="illness">As it was told last.</param>
    public static Answers OfIllness(Answers answers, Illness illness)
    {
        var kind = Answer.Of(illness switch { Illness.Fever => "fever", Illness.BelowNeck => "below", _ => "above" });
        return answers[CheckInQuestionId.IllNow]!.Only switch
        {
            ComplaintCourse.Gone => answers,
            ComplaintCourse.Less => Last(SafetyListTicks.Ticked(answers, SignList.Ill), CheckInQuestionId.IllNow),
            ComplaintCourse.More => Last(SafetyListTicks.Ticked(answers, SignList.Ill).With(CheckInQuestionId.Earlier(CheckInQuestionId.Ill), kind), CheckInQuestionId.IllNow),
            _ => Last(SafetyListTicks.Ticked(answers, SignList.Ill).With(CheckInQuestionId.Ill, kind), CheckInQuestionId.IllNow),
        };
    }

    public static Answers IllnessTakenBack(Answers answers) =>
        SafetyListTicks.Unticked(answers, SignList.Ill).Without(CheckInQuestionId.Ill).Without(CheckInQuestionId.Earlier(CheckInQuestionId.Ill));

    /// <summary>What came with an answer stands before it, so that "back" takes that answer.</summary>
    private static Answers Last(Answers answers, string question) =>
        answers.Without(question).With(question, answers[question]!);

    private static Answer Number(int number) => Answer.Of(number.ToString(CultureInfo.InvariantCulture));
}
