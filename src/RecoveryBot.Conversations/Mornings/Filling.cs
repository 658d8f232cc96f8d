using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>Puts what a typed line says into a form. Nothing it does not say is filled in.</summary>
internal static class Filling
{
    /// <param name="opened">The form's answers with what the line says about the form itself.</param>
    public static OpenForm With(
        Form<MorningContext> form, OpenForm open, Answers opened, TypedLine line, MorningContext context)
    {
        var answers = line.Values.Aggregate(opened, (known, said) => known.With(said.Question, Answer.Of(said.Value)));
        answers = line.Signs.Aggregate(answers, WithSign);
        var filled = form.With(open, answers);

        // Pain or illness in a line does not answer the whole list: it is ticked there, and the list is still asked.
        return form.Next(answers, context)?.Id is Ask.Safety or Ask.SafetyAgain
            ? filled with { Selected = line.OnSafetyList }
            : filled;
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
