using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Logs;

/// <summary>Turns the screens after a session into feedback.</summary>
internal static class AfterAnswers
{
    /// <summary>What was given that day, as it is saved with the open form: minutes, then the categories.</summary>
    public static Answer Given(RecoverySession session) => new(
    [
        session.Minutes.ToString(CultureInfo.InvariantCulture),
        .. session.Blocks.Select(block => block.Category.ToString()).Distinct(),
    ]);

    public static Answer Blocks(RecoverySession session) => new([.. session.Blocks.Select(block => block.Id)]);

    public static int GivenMinutes(Answers answers) =>
        int.Parse(answers[AfterForm.Given]!.Values[0], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// Ticks say "more"; whatever is not ticked stayed the same. Who did the session and says no minutes did it as given.
    /// </summary>
    public static SessionFeedback Feedback(Answers answers, LocalDate date)
    {
        bool Says(Felt felt) => answers.Says(AfterForm.Felt, FeltChoices.All.Single(row => row.Felt == felt).Id);
        Change More(Felt felt) => Says(felt) ? Change.More : Change.Same;
        return new SessionFeedback(
            date,
            [.. answers[AfterForm.Given]!.Values.Skip(1).Select(Enum.Parse<MenuCategory>)],
            More(Felt.Calmer),
            More(Felt.Looser),
            More(Felt.MorePrepared),
            Says(Felt.Tired),
            Says(Felt.Sore),
            Says(Felt.Worked),
            Number(answers, AfterForm.Effort),
            Number(answers, AfterForm.Minutes) ?? GivenMinutes(answers),
            Says(Felt.Wired),
            answers[AfterForm.Blocks]?.Values);
    }

    private static double? Number(Answers answers, string question) =>
        answers[question]?.Only is { } digits
            ? double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
}
