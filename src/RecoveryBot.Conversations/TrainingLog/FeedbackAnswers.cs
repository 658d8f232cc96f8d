using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>Turns the screens after a session into feedback.</summary>
internal static class FeedbackAnswers
{
    /// <summary>What was given that day, as it is saved with the open form: minutes, then the categories.</summary>
    public static Answer Given(RecoverySession session) => new(
    [
        session.Minutes.ToString(CultureInfo.InvariantCulture),
        .. session.Blocks.Select(block => block.Category.ToString()).Distinct(),
    ]);

    public static Answer Blocks(RecoverySession session) => new([.. session.Blocks.Select(block => block.Id)]);

    public static int GivenMinutes(Answers answers) =>
        int.Parse(answers[FeedbackForm.Given]!.Values[0], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// Ticks say "more"; whatever is not ticked stayed the same. Who did the session and says no minutes did it as given.
    /// </summary>
    /// <param name="answers">Of the finished form.</param>
    /// <param name="date">Of the session.</param>
    /// <param name="noted">The session as it is noted so far: its figures stand where none are told now.</param>
    public static SessionFeedback Feedback(Answers answers, LocalDate date, Session? noted)
    {
        bool Says(PostSessionFeeling feeling) => answers.Says(FeedbackForm.Feelings, PostSessionFeelingChoices.All.Single(row => row.Felt == feeling).Id);
        Change More(PostSessionFeeling feeling) => Says(feeling) ? Change.More : Change.Same;
        return new SessionFeedback(
            date,
            [.. answers[FeedbackForm.Given]!.Values.Skip(1).Select(Enum.Parse<MenuCategory>)],
            More(PostSessionFeeling.Calmer),
            More(PostSessionFeeling.Looser),
            More(PostSessionFeeling.MorePrepared),
            Says(PostSessionFeeling.Tired),
            Says(PostSessionFeeling.Sore),
            Says(PostSessionFeeling.Worked),
            Number(answers, FeedbackForm.Effort) ?? noted?.SessionRpe,
            Number(answers, FeedbackForm.Minutes) ?? noted?.DurationMin ?? GivenMinutes(answers),
            Says(PostSessionFeeling.Wired),
            answers[FeedbackForm.Blocks]?.Values);
    }

    /// <summary>The ticks of an earlier answer, as the form knows them.</summary>
    public static Answer FeltOf(SessionFeedback said)
    {
        bool Holds(PostSessionFeeling feeling) => feeling switch
        {
            PostSessionFeeling.Calmer => said.Calmer == Change.More,
            PostSessionFeeling.Looser => said.Looser == Change.More,
            PostSessionFeeling.MorePrepared => said.Prepared == Change.More,
            PostSessionFeeling.Tired => said.Fatigued,
            PostSessionFeeling.Sore => said.Sore,
            PostSessionFeeling.Worked => said.Worked,
            PostSessionFeeling.Wired => said.Wired,
            _ => false,
        };
        var ticked = PostSessionFeelingChoices.All.Where(row => Holds(row.Felt)).Select(row => row.Id).ToList();
        return ticked.Count > 0 ? new Answer(ticked) : Answer.Of(PostSessionFeelingChoices.All.Single(row => row.Felt == PostSessionFeeling.NoDifferent).Id);
    }

    private static double? Number(Answers answers, string question) =>
        answers[question]?.Only is { } digits
            ? double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
}
