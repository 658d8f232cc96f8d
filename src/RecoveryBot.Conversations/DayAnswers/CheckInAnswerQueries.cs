using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.DayAnswers;

/// <summary>What a check-in's answers say, in the words the questions need to know whether they apply.</summary>
internal static class CheckInAnswerQueries
{
    public static bool AboutToday(Answers answers, string how) => answers.Says(CheckInQuestionId.How, how);

    /// <summary>The client wants to be asked later, or not at all today.</summary>
    public static bool IsPutOff(Answers answers) => AboutToday(answers, CheckInChoice.Later) || AboutToday(answers, CheckInChoice.Skip);

    /// <summary>The client named this topic as different or changed, or every topic is asked.</summary>
    public static bool Asks(Answers answers, CheckInTopic topic)
    {
        var id = CheckInTopicQuestions.Of(topic).Id;
        return answers.Says(CheckInQuestionId.Differs, id) || answers.Says(CheckInQuestionId.Changed, id)
            || (AboutToday(answers, CheckInChoice.Full) && topic != CheckInTopic.BusyDay);
    }

    /// <summary>"Moving normally, no pain, not ill" was answered with no.</summary>
    public static bool NotConfirmed(Answers answers) => answers.Says(CheckInQuestionId.Confirm, "no");

    public static bool AsksSafety(Answers answers) => Asks(answers, CheckInTopic.PainOrIllness) || NotConfirmed(answers);

    public static bool AsksMovement(Answers answers) => Asks(answers, CheckInTopic.Movement) || NotConfirmed(answers);

    /// <summary>The safety list's answer, null if it was never given; asked a second time, the second counts.</summary>
    public static Answer? SafetyList(Answers answers) =>
        answers[CheckInQuestionId.SafetyAgain] ?? (answers[CheckInQuestionId.Safety] is { IsSkipped: false } first ? first : null);

    public static bool OnSafetyList(Answers answers, string choice) =>
        SafetyList(answers)?.Values.Contains(choice) ?? false;

    public static IReadOnlyList<RedFlag> RedFlags(Answers answers) =>
        [.. SignList.Rows.Where(row => IsNamed(answers, row)).Select(row => row.Flag).Distinct()];

    /// <summary>A sign after which nothing else matters this morning: the rest is not asked.</summary>
    public static bool CannotWait(Answers answers) => RedFlags(answers).Any(SignList.CannotWait);

    /// <summary>A rating of 1 or 2, which calls for a follow-up.</summary>
    public static bool IsLow(Answers answers, string question) => Number(answers, question) is 1 or 2;

    /// <summary>Under six hours, which asks why.</summary>
    public static bool IsShortNight(Answers answers) => Hours(answers) < DecisionOptions.Default.ShortSleepHours;

    /// <summary>Hours of sleep; null if not said.</summary>
    public static double? Hours(Answers answers) =>
        answers[CheckInQuestionId.Hours]?.Only is { } hours ? double.Parse(hours, CultureInfo.InvariantCulture) : null;

    /// <summary>Something was told with a cold that is more than one.</summary>
    public static bool IsMoreThanCold(Answers answers) => answers.Says(CheckInQuestionId.Ill, "above")
        && answers[CheckInQuestionId.ColdSigns]?.Values.Any(sign => sign != SignList.None) == true;

    /// <summary>A typed or tapped number; null if skipped or not asked.</summary>
    public static int? Number(Answers answers, string question) => Number(answers[question]);

    /// <inheritdoc cref="Number(Answers, string)"/>
    public static int? Number(Answer? answer) =>
        int.TryParse(answer?.Only, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool IsNamed(Answers answers, SignRow row) => row.Question == CheckInQuestionId.Safety
        ? OnSafetyList(answers, row.Id)
        : answers.Says(row.Question, row.Id);
}
