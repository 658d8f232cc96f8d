using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>
/// What an answer about an earlier complaint fills in: the complaint is on the safety list until it is said to be gone, at
/// least as bad as it was unless it is said to be less.
/// </summary>
internal static class EarlierAnswers
{
    /// <summary>Ids of the course of a complaint; they never change.</summary>
    public const string Gone = "gone";
    public const string Less = "less";
    public const string Same = "same";
    public const string More = "more";

    /// <summary>Ids of what became of a referral.</summary>
    public const string Cleared = "cleared";
    public const string SeenOnly = "seen";
    public const string NotYet = "notyet";
    public const string Safer = "safer";
    public const string NotSafe = "notsafe";

    public static readonly IReadOnlyList<string> Course = [Gone, Less, Same, More];

    /// <summary>A referral stands and nobody lifted it, so that only what may be urgent is still asked.</summary>
    public static bool WaitForHelp(Answers answers) => answers[Ask.Seen]?.Only is SeenOnly or NotYet or Safer
        && !answers.Has(Ask.Changed);

    /// <summary>The same, or the pain is said to be gone: how well the client feels changes nothing about it.</summary>
    public static bool ReferralStands(Answers answers) => WaitForHelp(answers)
        || (answers.Says(Ask.Seen, Gone) && !answers.Has(Ask.Changed));

    public static Answers OfReferral(Answers answers, StandingReferral referral) => answers[Ask.Seen]!.Only switch
    {
        NotSafe => Last(answers.With(Ask.Safety, Answer.Of(SignList.Unsafe)).With(Ask.How, Answer.Of(How.Full)), Ask.Seen),
        NotYet when referral.FreeMornings > 0 =>
            Last(SafetyTicks.Ticked(answers, SignList.Pain).With(Ask.How, Answer.Of(How.Full)), Ask.Seen),
        Gone => Last(answers.With(Ask.PainNow, Answer.Of(Gone)).With(Ask.How, Answer.Of(How.Full)), Ask.Seen),
        SeenOnly or NotYet or Safer => Last(answers.With(Ask.How, Answer.Of(How.Full)), Ask.Seen),
        _ => answers,
    };

    public static Answers ReferralTakenBack(Answers answers) =>
        SafetyTicks.Unticked(answers, SignList.Pain).Without(Ask.Safety).Without(Ask.PainNow).Without(Ask.How);

    /// <param name="pain">As it was told last.</param>
    public static Answers OfPain(Answers answers, CheckIn pain, LocalDate today)
    {
        var said = answers[Ask.PainNow]!.Only;
        if (said == Gone)
        {
            return answers;
        }

        var known = SafetyTicks.Ticked(answers, SignList.Pain);
        known = pain.PainPlace is { } place ? known.With(Ask.PainPlace, Answer.Of(PainPlaces.IdOf(place))) : known;
        known = pain.PainDurationDays is { } days
            ? known.With(Ask.PainDays, Number(days + Period.DaysBetween(pain.Date, today)))
            : known;
        return Last(
            said switch
            {
                Less => known,
                More => known.With(Ask.Earlier(Ask.Pain), Number(pain.PainNrs!.Value)),
                Same => known.With(Ask.Pain, Number(pain.PainNrs!.Value)),
                var number => known.With(Ask.Pain, Answer.Of(number!)),
            },
            Ask.PainNow);
    }

    public static Answers PainTakenBack(Answers answers) => SafetyTicks.Unticked(answers, SignList.Pain)
        .Without(Ask.PainPlace).Without(Ask.PainDays).Without(Ask.Pain).Without(Ask.Earlier(Ask.Pain));

    /// <param name="illness">As it was told last.</param>
    public static Answers OfIllness(Answers answers, Illness illness)
    {
        var kind = Answer.Of(illness switch { Illness.Fever => "fever", Illness.BelowNeck => "below", _ => "above" });
        return answers[Ask.IllNow]!.Only switch
        {
            Gone => answers,
            Less => Last(SafetyTicks.Ticked(answers, SignList.Ill), Ask.IllNow),
            More => Last(SafetyTicks.Ticked(answers, SignList.Ill).With(Ask.Earlier(Ask.Ill), kind), Ask.IllNow),
            _ => Last(SafetyTicks.Ticked(answers, SignList.Ill).With(Ask.Ill, kind), Ask.IllNow),
        };
    }

    public static Answers IllnessTakenBack(Answers answers) =>
        SafetyTicks.Unticked(answers, SignList.Ill).Without(Ask.Ill).Without(Ask.Earlier(Ask.Ill));

    /// <summary>What came with an answer stands before it, so that "back" takes that answer.</summary>
    private static Answers Last(Answers answers, string question) =>
        answers.Without(question).With(question, answers[question]!);

    private static Answer Number(int number) => Answer.Of(number.ToString(CultureInfo.InvariantCulture));
}
