using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>
/// What was said of pain, illness and warning signs outside the safety list. It opens the list, ticked, and stands until
/// it is answered there: what is said later adds to it, and only the list that shows it can take it back.
/// </summary>
internal static class SafetyListTicks
{
    private static readonly string[] PainDetails = [CheckInQuestionId.Pain, CheckInQuestionId.PainPlace, CheckInQuestionId.PainDays, CheckInQuestionId.PainSpot];

    private static readonly string[] IllDetails = [CheckInQuestionId.Ill, CheckInQuestionId.ColdSigns];

    private static readonly string[] Groups = [.. SignList.Groups.Select(group => group.Id)];

    /// <summary>What hangs on the safety list's answer, and is asked again when it is named again.</summary>
    private static readonly string[] Details = [.. Groups, .. PainDetails, .. IllDetails];

    /// <summary>From the mildest to the worst.</summary>
    private static readonly string[] Illnesses = ["above", "below", "fever", "heat"];

    /// <summary>Whether a tap on this question's screen ticks something of the safety list.</summary>
    public static bool IsList(string? question) => question is CheckInQuestionId.Safety or CheckInQuestionId.SafetyAgain || Groups.Contains(question);

    /// <summary>Something was said that the list has not been asked about.</summary>
    public static bool AreOpen(Answers answers) => answers.Has(CheckInQuestionId.Said) || answers.Has(CheckInQuestionId.InDoubt);

    /// <summary>A warning sign waits for the list or for its own short list.</summary>
    public static bool HoldSign(Answers answers) =>
        (!answers.Has(CheckInQuestionId.Safety) && Ids(answers, CheckInQuestionId.Said).Concat(Ids(answers, CheckInQuestionId.InDoubt))
            .Any(id => Groups.Contains(id) || id == SignList.Unsafe))
        || Groups.Any(group => CheckInAnswerQueries.OnSafetyList(answers, group) && !answers.Has(group));

    /// <summary>What is ticked on one of the lists before anybody tapped it.</summary>
    /// <param name="before">The day's answers that are being changed.</param>
    public static IReadOnlyList<string> On(string question, Answers answers, Answers before) =>
    [
        .. Ids(answers, CheckInQuestionId.Said), .. Ids(answers, CheckInQuestionId.InDoubt), .. Ids(answers, CheckInQuestionId.Earlier(question)), .. Listed(before, question),
    ];

    /// <summary>Adds what a line says and asks the list again, with all that was known before still on it.</summary>
    /// <param name="known">The answers so far, those that are being changed among them.</param>
    /// <param name="tapped">Taps on the list that is open just now.</param>
    public static Answers Adding(Answers answers, Answers known, CheckInLine line, IReadOnlyList<string> tapped)
    {
        string[] said = [.. line.OnSafetyList, .. line.Signs.SelectMany(IdsOf)];
        string[] asked = [.. line.AskedSigns.Select(mention => mention.Sign).Except(line.Signs).SelectMany(IdsOf)];
        if (said.Length + asked.Length == 0)
        {
            return answers;
        }

        var open = answers.With(CheckInQuestionId.Said, new Answer([.. Pending(answers, CheckInQuestionId.Said).Union(tapped).Union(said)]))
            .With(CheckInQuestionId.InDoubt, new Answer([.. Pending(answers, CheckInQuestionId.InDoubt).Union(asked)]))
            .With(CheckInQuestionId.Earlier(CheckInQuestionId.Safety), CheckInAnswerQueries.SafetyList(known) ?? known[CheckInQuestionId.Earlier(CheckInQuestionId.Safety)] ?? Answer.Skipped)
            .Without(CheckInQuestionId.Safety).Without(CheckInQuestionId.SafetyAgain);
        return Details.Where(detail => IsNamed(detail, [.. said, .. asked])).Aggregate(open, AskedAgain);

        Answers AskedAgain(Answers all, string detail)
        {
            var earlier = all.With(CheckInQuestionId.Earlier(detail), known[detail] ?? known[CheckInQuestionId.Earlier(detail)] ?? Answer.Skipped);
            return line.Values.Any(value => value.Question == detail) ? Worst(earlier, detail) : earlier.Without(detail);
        }
    }

    /// <summary>The questions that a line opened again.</summary>
    public static IEnumerable<string> AskedAgain(Answers answers) =>
        [CheckInQuestionId.Safety, CheckInQuestionId.SafetyAgain, .. Details.Where(detail => answers.Has(CheckInQuestionId.Earlier(detail)))];

    /// <summary>A milder answer to a question that was asked again does not outweigh the earlier one.</summary>
    public static Answers Worst(Answers answers, string question) => (answers[question], answers[CheckInQuestionId.Earlier(question)]) switch
    {
        (null, _) or (_, null or { IsSkipped: true }) => answers,
        var (now, earlier) => answers.With(question, Worst(question, now, earlier)),
    };

    /// <summary>Without the details of what the list does not say, once it is answered.</summary>
    public static Answers Consistent(Answers answers) => CheckInAnswerQueries.SafetyList(answers) is null
        ? answers
        : Details.Where(detail => !CheckInAnswerQueries.OnSafetyList(answers, ListedAs(detail)))
            .Aggregate(answers, (all, detail) => all.Without(detail).Without(CheckInQuestionId.Earlier(detail)));

    /// <summary>Everything said so far as if the lists had been answered with it; what was in doubt is not among it.</summary>
    public static Answers AsAnswered(Answers answers)
    {
        var restored = Details.Append(CheckInQuestionId.Safety)
            .Where(question => !answers.Has(question) && answers[CheckInQuestionId.Earlier(question)] is { IsSkipped: false })
            .Aggregate(answers, (all, question) => all.With(question, answers[CheckInQuestionId.Earlier(question)]!));
        var said = Ids(answers, CheckInQuestionId.Said);
        var listed = said.Where(id => IsOnList(id)).Aggregate(restored, (all, id) => With(all, CheckInQuestionId.Safety, id));
        return SignList.Rows.Where(row => row.Question != CheckInQuestionId.Safety && said.Contains(row.Id))
            .Aggregate(listed, (all, row) => With(all, row.Question, row.Id));
    }

    /// <summary>The answers of somebody who is ill, whatever they said before.</summary>
    public static Answers WithIllness(Answers answers) => With(answers, CheckInQuestionId.Safety, SignList.Ill);

    /// <summary>Said again of today, so that the list is asked with it ticked.</summary>
    public static Answers Ticked(Answers answers, string id) =>
        answers.With(CheckInQuestionId.Said, new Answer([.. Ids(answers, CheckInQuestionId.Said).Where(said => said != id), id]));

    public static Answers Unticked(Answers answers, string id) =>
        Ids(answers, CheckInQuestionId.Said).Where(said => said != id).ToList() is { Count: > 0 } rest
            ? answers.With(CheckInQuestionId.Said, new Answer(rest))
            : answers.Without(CheckInQuestionId.Said);

    /// <summary>The group's own list is asked as well: what was told may be one of its signs.</summary>
    public static Answers Asking(Answers answers, SignGroup group) =>
        With(answers, CheckInQuestionId.Safety, SignList.Groups.Single(row => row.Group == group).Id);

    /// <summary>A finished form's answers without what only the form needed.</summary>
    public static Answers Closed(Answers answers) => Details.Append(CheckInQuestionId.Safety).Select(CheckInQuestionId.Earlier)
        .Concat([CheckInQuestionId.Said, CheckInQuestionId.InDoubt])
        .Aggregate(answers, (all, question) => all.Without(question));

    private static Answers With(Answers answers, string question, string id)
    {
        var known = question == CheckInQuestionId.Safety ? CheckInAnswerQueries.SafetyList(answers) : answers[question];
        var all = new Answer([.. (known?.Values ?? []).Where(given => given != SignList.None && given != id), id]);
        return (question == CheckInQuestionId.Safety ? answers.Without(CheckInQuestionId.SafetyAgain) : answers).With(question, all);
    }

    private static Answer Worst(string question, Answer now, Answer earlier) => question switch
    {
        CheckInQuestionId.Pain or CheckInQuestionId.PainDays => CheckInAnswerQueries.Number(now) >= CheckInAnswerQueries.Number(earlier) ? now : earlier,
        CheckInQuestionId.PainSpot or CheckInQuestionId.ColdSigns => now.Values.Union(earlier.Values).Where(sign => sign != SignList.None).ToList() is { Count: > 0 } both
            ? new Answer(both)
            : now,
        CheckInQuestionId.Ill => Worst(now) >= Worst(earlier) ? now : earlier,
        _ => now,
    };

    private static int Worst(Answer illness) => illness.Values.Max(value => Array.IndexOf(Illnesses, value));

    private static IEnumerable<string> IdsOf(WarningSign sign)
    {
        var row = SignList.Of(sign);
        return row.Question == CheckInQuestionId.Safety ? [row.Id] : [row.Question, row.Id];
    }

    /// <summary>What still waits for a list that is not answered.</summary>
    private static IEnumerable<string> Pending(Answers answers, string key) => Ids(answers, key).Where(id => IsOnList(id)
        ? !answers.Has(CheckInQuestionId.Safety)
        : SignList.Rows.Any(row => row.Id == id && !answers.Has(row.Question)
            && (!answers.Has(CheckInQuestionId.Safety) || CheckInAnswerQueries.OnSafetyList(answers, row.Question))));

    private static IEnumerable<string> Listed(Answers before, string question) =>
        ((IsList(question) && !Groups.Contains(question) ? CheckInAnswerQueries.SafetyList(before) : before[question])?.Values ?? [])
            .Where(id => id != SignList.None);

    private static bool IsOnList(string id) =>
        id is SignList.Pain or SignList.Ill or SignList.Unsafe || Groups.Contains(id);

    private static bool IsNamed(string detail, string[] named) => named.Contains(ListedAs(detail));

    /// <summary>The safety list's choice that a detail belongs to.</summary>
    private static string ListedAs(string detail) =>
        PainDetails.Contains(detail) ? SignList.Pain : IllDetails.Contains(detail) ? SignList.Ill : detail;

    private static IReadOnlyList<string> Ids(Answers answers, string key) => answers[key]?.Values ?? [];
}
