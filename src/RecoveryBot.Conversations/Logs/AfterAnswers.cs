using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
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
    /// <param name="answers">Of the finished form.</param>
    /// <param name="date">Of the session.</param>
    /// <param name="noted">The session as it is noted so far: its figures stand where none are told now.</param>
    public static SessionFeedback Feedback(Answers answers, LocalDate date, Session? noted)
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
            Number(answers, AfterForm.Effort) ?? noted?.SessionRpe,
            Number(answers, AfterForm.Minutes) ?? noted?.DurationMin ?? GivenMinutes(answers),
            Says(Felt.Wired),
            answers[AfterForm.Blocks]?.Values);
    }

    /// <summary>The ticks of an earlier answer, as the form knows them.</summary>
    public static Answer FeltOf(SessionFeedback said)
    {
        bool Holds(Felt felt) => felt switch
        {
            Felt.Calmer => said.Calmer == Change.More,
            Felt.Looser => said.Looser == Change.More,
            Felt.MorePrepared => said.Prepared == Change.More,
            Felt.Tired => said.Fatigued,
            Felt.Sore => said.Sore,
            Felt.Worked => said.Worked,
            Felt.Wired => said.Wired,
            _ => false,
        };
        var ticked = FeltChoices.All.Where(row => Holds(row.Felt)).Select(row => row.Id).ToList();
        return ticked.Count > 0 ? new Answer(ticked) : Answer.Of(FeltChoices.All.Single(row => row.Felt == Felt.NoDifferent).Id);
    }

    private static double? Number(Answers answers, string question) =>
        answers[question]?.Only is { } digits
            ? double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
}
