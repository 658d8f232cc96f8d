using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Mornings;

internal sealed partial class MorningForm
{
    /// <summary>Answers what a typed line says and leaves the rest to be asked. Nothing it does not say is filled in.</summary>
    public OpenForm Fill(OpenForm form, TypedLine line, MorningContext context)
    {
        var answers = WithOpening(form.Answers, line, context);
        answers = line.Values.Aggregate(answers, (known, said) => known.With(said.Question, Answer.Of(said.Value)));
        answers = line.Signs.Aggregate(answers, WithSign);
        var filled = Form.With(form, answers);

        // Pain or illness in a line does not answer the whole list: it is ticked there, and the list is still asked.
        return Form.Next(answers, context)?.Id is Ask.Safety or Ask.SafetyAgain
            ? filled with { Selected = line.OnSafetyList }
            : filled;
    }

    private static Answers WithOpening(Answers answers, TypedLine line, MorningContext context)
    {
        IReadOnlyList<string> named = [.. line.Different.Select(topic => TopicQuestions.Of(topic).Id)];
        if (Said.AboutToday(answers, How.Full) || answers.Has(Ask.Changed))
        {
            return answers;
        }

        if (!context.MayBeUsual)
        {
            return answers.With(Ask.How, Answer.Of(How.Full));
        }

        if (named.Count == 0 && line.Signs.Count == 0)
        {
            return answers.Has(Ask.How) ? answers : answers.With(Ask.How, Answer.Of(How.Usual));
        }

        var all = TopicQuestions.All.Select(row => row.Id)
            .Where(id => named.Contains(id) || answers.Says(Ask.Differs, id));
        return answers.With(Ask.How, Answer.Of(How.Differs)).With(Ask.Differs, new Answer([.. all]));
    }

    private static Answers WithSign(Answers answers, WarningSign sign)
    {
        var row = SignList.Rows.First(row => row.Sign == sign);
        return row.Question == Ask.Safety
            ? Adding(answers, Ask.Safety, row.Id)
            : Adding(Adding(answers, Ask.Safety, row.Question), row.Question, row.Id);
    }

    private static Answers Adding(Answers answers, string question, string value) =>
        answers.Says(question, value)
            ? answers
            : answers.With(question, new Answer(
                [.. (answers[question]?.Values ?? []).Where(known => known != SignList.None), value]));
}
