using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Mornings;

internal sealed partial class MorningForm
{
    /// <summary>Answers what a typed line says and leaves the rest to be asked.</summary>
    public OpenForm Fill(OpenForm form, TypedLine line, MorningContext context) =>
        Filling.With(Form, form, WithOpening(WithCourse(form.Answers, line, context), line, context), form.Answers, line, context);

    /// <summary>What was open and is said to be fine is gone; anything else is asked.</summary>
    private static Answers WithCourse(Answers answers, TypedLine line, MorningContext context)
    {
        var painGone = IsGone(Ask.Pain, Ask.PainNow) && context.Earlier.Pain is not null;
        var illGone = IsGone(Ask.Ill, Ask.IllNow) && context.Earlier.Illness is not null;
        var known = painGone ? answers.With(Ask.PainNow, Answer.Of(EarlierAnswers.Gone)) : answers;
        return illGone ? known.With(Ask.IllNow, Answer.Of(EarlierAnswers.Gone)) : known;

        bool IsGone(string question, string course) => line.FineQuestions.Contains(question)
            && !line.Different.Contains(Topic.PainOrIllness) && !answers.Has(course);
    }

    private static Answers WithOpening(Answers answers, TypedLine line, MorningContext context)
    {
        if (Said.AboutToday(answers, How.Full))
        {
            return answers;
        }

        if (!context.MayBeUsual)
        {
            return answers.With(Ask.How, Answer.Of(How.Full));
        }

        var differs = line.Different.Concat(line.Signs.Count + line.AskedSigns.Count > 0 ? [Topic.PainOrIllness] : []).ToList();
        if (differs.Count == 0)
        {
            return answers.Has(Ask.How) ? answers : answers.With(Ask.How, Answer.Of(How.Usual));
        }

        var all = TopicQuestions.All
            .Where(row => differs.Contains(row.Topic) || answers.Says(Ask.Differs, row.Id))
            .Select(row => row.Id);
        return answers.With(Ask.How, Answer.Of(How.Differs)).With(Ask.Differs, new Answer([.. all]));
    }
}
