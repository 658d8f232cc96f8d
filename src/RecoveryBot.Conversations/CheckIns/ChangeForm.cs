using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>
/// Changes an answer of a finished check-in: what changed is picked, only that is asked again, and what it calls for.
/// </summary>
internal sealed class ChangeForm
{
    public const string Kind = DayForms.Change;

    private const string Keep = "keep";

    private static readonly string[] Opening = [CheckInQuestionId.Seen, CheckInQuestionId.PainNow, CheckInQuestionId.IllNow, CheckInQuestionId.Yesterday, CheckInQuestionId.How, CheckInQuestionId.Later, CheckInQuestionId.Differs];

    private readonly ICheckInWording _wording;

    public ChangeForm(CheckInForm morning, ICheckInWording wording)
    {
        _wording = wording;
        Form = new Form<CheckInContext>(
            Kind,
            [
                Changed(),
                .. morning.Form.Questions
                    .Where(question => !Opening.Contains(question.Id))
                    .OrderBy(question => question.Id == CheckInQuestionId.Confirm)
                    .Select(AskedAgain),
            ]);
    }

    public Form<CheckInContext> Form { get; }

    /// <summary>"Leave it", "never mind": a way out of every question.</summary>
    public static bool MeansLeave(string text) => ExitWords.Mean(text) || CommandLexicon.English.LeaveAsItIs.Contains(Spelling.Fold(text));

    /// <summary>The form in which nothing is changed.</summary>
    public OpenForm Left(OpenForm form) => Form.With(form, Answers.None.With(CheckInQuestionId.Changed, Answer.Of(Keep)));

    /// <summary>The client looked and left everything as it is.</summary>
    public static bool LeavesAll(Answers given) => given.Says(CheckInQuestionId.Changed, Keep);

    /// <summary>The day's answers with the changed ones in place of the old.</summary>
    public static Answers Merged(Answers given, Answers before)
    {
        var kept = Dropped(given).Aggregate(before, (answers, question) => answers.Without(question));
        var merged = Over(given, kept);
        return given.Has(CheckInQuestionId.Safety) ? SafetyListTicks.Consistent(merged).Without(CheckInQuestionId.Unfinished) : merged;
    }

    /// <summary>The day's answers with what the form answered so far; nothing that it only asks again is missing.</summary>
    public static Answers Over(Answers given, Answers before) =>
        given.InOrder.Aggregate(before, (answers, one) => answers.With(one.Question, one.Answer));

    /// <summary>A typed line names what changed and may answer it at once.</summary>
    public OpenForm Fill(OpenForm form, CheckInLine line, CheckInContext context)
    {
        var named = line.Different.Concat(line.AsUsual).Concat(line.Signs.Count + line.AskedSigns.Count > 0 ? [CheckInTopic.PainOrIllness] : [])
            .Select(topic => CheckInTopicQuestions.Of(topic).Id)
            .ToHashSet();
        var all = CheckInTopicQuestions.All.Select(row => row.Id)
            .Where(id => named.Contains(id) || form.Answers.Says(CheckInQuestionId.Changed, id));
        var opened = form.Answers.With(CheckInQuestionId.Changed, new Answer([.. all]));
        var known = Over(form.Answers, context.Before);
        return FormFiller.With(Form, form, KeepingRatings(opened, line, context.Before), known, line, context);
    }

    /// <summary>Who says "slept 6 h after all" has not taken back how the sleep was.</summary>
    private static Answers KeepingRatings(Answers opened, CheckInLine line, Answers before) => CheckInTopicQuestions.All
        .Where(row => row.Topic != CheckInTopic.PainOrIllness && before.Has(row.Id)
            && line.Values.Any(value => row.Questions.Contains(value.Question)))
        .Aggregate(opened, (answers, row) => answers.With(row.Id, before[row.Id]!));

    private Question<CheckInContext> Changed() => new()
    {
        Id = CheckInQuestionId.Changed,
        Kind = QuestionKind.One,
        Columns = 2,
        Ask = (_, _) => _wording.AskChanged,
        Choices = (_, context) =>
        [
            .. CheckInTopicQuestions.All.Select(row => new Choice(row.Id, Label(row, context.Before))),
            new Choice(Keep, _wording.LeaveAsItIs),
        ],
    };

    private string Label(CheckInTopicQuestions row, Answers before) =>
        CheckInAnswerQueries.Number(before, row.Id) is { } number && row.Topic is not (CheckInTopic.PainOrIllness or CheckInTopic.BusyDay)
            ? _wording.NowAt(row.Topic, number)
            : _wording.Name(row.Topic);

    private static Question<CheckInContext> AskedAgain(Question<CheckInContext> question) => question with
    {
        Applies = (given, context) =>
            given.Has(CheckInQuestionId.Changed)
            && !LeavesAll(given)
            && !Merged(given, context.Before).Has(question.Id)
            && question.Applies(Merged(given, context.Before), context),
        Ask = (given, context) => question.Ask(Merged(given, context.Before), context),
    };

    /// <summary>A complaint that was typed asks again only about itself: what was said before it stays said.</summary>
    private static IEnumerable<string> Dropped(Answers given) =>
        CheckInTopicQuestions.All.Where(row => given.Says(CheckInQuestionId.Changed, row.Id)).SelectMany(row =>
            row.Topic == CheckInTopic.PainOrIllness && SafetyListTicks.AreOpen(given) ? SafetyListTicks.AskedAgain(given) : row.Questions);
}
