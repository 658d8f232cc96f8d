using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Logs;

/// <summary>How a recovery session left the client (model §6, statement 108): one screen of ticks and the effort.</summary>
internal sealed class AfterForm
{
    public const string Kind = "after";

    public const string Felt = "felt";
    public const string Effort = "effort";

    /// <summary>Known before the first question: the session's day, and what it was.</summary>
    public const string KnownDay = "@day";
    public const string Given = "@given";

    private const int MostEffort = 5;

    public AfterForm(IWording wording) => Form = new Form<Visit>(
        Kind,
        [
            new()
            {
                Id = Felt,
                Kind = QuestionKind.Several,
                Columns = 2,
                Ask = (_, _) => wording.AskFelt,
                Choices = (_, _) => [.. FeltChoices.All.Select(row =>
                    new Choice(row.Id, wording.Name(row.Felt), Excludes: row.Felt == Logs.Felt.NoDifferent))],
            },
            new()
            {
                Id = Effort,
                Kind = QuestionKind.One,
                MaySkip = true,
                Ask = (_, _) => wording.AskEffort,
                Choices = (_, _) => [.. Enumerable.Range(1, MostEffort).Select(effort =>
                    new Choice(effort.ToString(CultureInfo.InvariantCulture), wording.Effort(effort)))],
            },
        ]);

    public Form<Visit> Form { get; }
}
