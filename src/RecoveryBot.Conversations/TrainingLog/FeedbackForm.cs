using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>
/// How a recovery session left the client (statement 108): one screen of ticks. Effort and minutes come in the
/// evening, or at once where no evening will ask. Skipping the effort skips both.
/// </summary>
internal sealed class FeedbackForm
{
    public const string Kind = "after";

    public const string Feelings = "felt";
    public const string Effort = "effort";

    public const string Minutes = "min";

    /// <summary>Known before the first question: the session's day, its minutes and categories, and its blocks.</summary>
    public const string KnownDay = "@day";
    public const string Given = "@given";
    public const string Blocks = "@blocks";

    /// <summary>Known before the first question if effort and minutes are asked too: <see cref="Now"/> or <see cref="Evening"/>.</summary>
    public const string Figures = "@figures";
    public const string Now = "now";
    public const string Evening = "evening";

    private const int MostEffort = 5;

    private static readonly int[] OfferedMinutes = [5, 10, 15, 20, 30, 45, 60, 90];

    public FeedbackForm(ITrainingLogWording wording) => Form = new Form<ClientTurn>(
        Kind,
        [
            new()
            {
                Id = Feelings,
                Kind = QuestionKind.Several,
                Columns = 2,
                Ask = (_, _) => wording.AskFelt,
                Choices = (_, _) => [.. PostSessionFeelingChoices.All.Select(row =>
                    new Choice(row.Id, wording.Name(row.Felt), Excludes: row.Felt == TrainingLog.PostSessionFeeling.NoDifferent))],
            },
            new()
            {
                Id = Effort,
                Kind = QuestionKind.One,
                MaySkip = true,
                Applies = (answers, _) => answers.Has(Figures),
                Ask = (_, _) => wording.AskEffort,
                Choices = (_, _) => [.. Enumerable.Range(1, MostEffort).Select(effort =>
                    new Choice(effort.ToString(CultureInfo.InvariantCulture), wording.Effort(effort)))],
                Read = (text, _, _) => SessionFigures.Effort(text, wording),
            },
            new()
            {
                Id = Minutes,
                Kind = QuestionKind.Typed,
                Columns = 5,
                MaySkip = true,
                Applies = (answers, _) => answers[Effort] is { IsSkipped: false },
                Ask = (answers, _) => wording.AskMinutesOf(FeedbackAnswers.GivenMinutes(answers)),
                Choices = (answers, _) => [.. OfferedMinutes.Append(FeedbackAnswers.GivenMinutes(answers)).Distinct().Order()
                    .Select(minutes => minutes.ToString(CultureInfo.InvariantCulture))
                    .Select(minutes => new Choice(minutes, minutes))],
                Read = (text, _, _) => SessionFigures.Minutes(text, wording),
            },
        ]);

    public Form<ClientTurn> Form { get; }
}
