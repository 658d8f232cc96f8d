using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Forms;

/// <summary>What stands above the open question after an input that did not answer it.</summary>
internal static class FormLeads
{
    /// <param name="open">The open question; null if there is none.</param>
    public static RichText? Of<TContext>(FormOutcome outcome, Question<TContext>? open, IFormWording wording) => outcome switch
    {
        FormOutcome.Old => wording.OldButton,
        FormOutcome.OutOfRange range => wording.OutOfRange(range.From, range.To),
        FormOutcome.NotUnderstood { Hint: { } hint } => hint,
        FormOutcome.NotUnderstood => open?.Kind switch
        {
            QuestionKind.Several => wording.PickSeveral,
            QuestionKind.Typed => wording.TypeIt,
            _ => wording.PickOne,
        },
        _ => null,
    };
}
