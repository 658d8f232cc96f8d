using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Notes;

/// <summary>Asks for the words of a note, and for its day where the words in front of them name two.</summary>
internal static class NoteForm
{
    private const string Text = "text";

    private const string Day = "day";

    /// <summary>Known before the question: which day it is about.</summary>
    private const string KnownDay = "@day";

    /// <summary>Known before the question: the days of which one is meant.</summary>
    private const string KnownDays = "@days";

    /// <summary>Known before the question: the words themselves.</summary>
    private const string KnownText = "@text";

    public static Form<ClientTurn> Of(INoteWording wording) => new(
        NoteButtons.FeatureName,
        [
            new()
            {
                Id = Day,
                Kind = QuestionKind.One,
                Applies = (answers, _) => answers.Has(KnownDays),
                Ask = (_, _) => wording.AskWhichDay,
                Choices = (answers, clientTurn) =>
                [
                    .. answers[KnownDays]!.Values
                        .Select(day => new Choice(day, wording.LogDay(WeekButtons.DateOf(day)!.Value, WeekCard.Today(clientTurn)))),
                ],
            },
            new()
            {
                Id = Text,
                Kind = QuestionKind.Typed,
                Applies = (answers, _) => !answers.Has(KnownText),
                Ask = (answers, clientTurn) => wording.AskNote(DateOf(answers)!.Value, WeekCard.Today(clientTurn)),
                Read = (text, _, _) => text.Length <= Fact.NoteWritten.LongestNote
                    ? new ParseResult.Understood(Answer.Of(text))
                    : new ParseResult.NotUnderstood(wording.NoteTooLong(text.Length, Fact.NoteWritten.LongestNote)),
            },
        ]);

    public static Answers About(LocalDate date) => Answers.None.With(KnownDay, Answer.Of(WeekButtons.Iso(date)));

    /// <param name="line">Two days may be meant, and its words may be there already.</param>
    public static Answers AboutOneOf(NoteLine line)
    {
        var known = Answers.None.With(KnownDays, new Answer([.. line.Days.Select(WeekButtons.Iso)]));
        return line.Text.Length > 0 ? known.With(KnownText, Answer.Of(line.Text)) : known;
    }

    /// <summary>Which day was asked: nobody has seen what is noted there already.</summary>
    public static bool AsksForTheDay(Answers answers) => answers.Has(KnownDays);

    public static string TextOf(Answers answers) => (answers[KnownText] ?? answers[Text])!.Only!;

    /// <summary>Null while the day is still to be asked for.</summary>
    public static LocalDate? DateOf(Answers answers) =>
        (answers[KnownDay] ?? answers[Day])?.Only is { } day ? WeekButtons.DateOf(day) : null;
}
