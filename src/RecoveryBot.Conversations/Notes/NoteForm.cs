using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Notes;

/// <summary>Asks for the words of a note, new ones or others in place of those there are.</summary>
internal static class NoteForm
{
    public const string Text = "text";

    /// <summary>Known before the question: which day it is about.</summary>
    private const string KnownDay = "@day";

    public static Form<ClientTurn> Of(INoteWording wording) => new(
        NoteButtons.FeatureName,
        [
            new()
            {
                Id = Text,
                Kind = QuestionKind.Typed,
                Ask = (answers, clientTurn) => wording.AskNote(DateOf(answers)!.Value, WeekCard.Today(clientTurn)),
                Read = (text, _, _) => text.Length <= Fact.NoteWritten.LongestNote
                    ? new ParseResult.Understood(Answer.Of(text))
                    : new ParseResult.NotUnderstood(wording.NoteTooLong(text.Length, Fact.NoteWritten.LongestNote)),
            },
        ]);

    public static Answers About(LocalDate date) => Answers.None.With(KnownDay, Answer.Of(WeekButtons.Iso(date)));

    public static LocalDate? DateOf(Answers answers) => answers[KnownDay]?.Only is { } day ? WeekButtons.DateOf(day) : null;
}
