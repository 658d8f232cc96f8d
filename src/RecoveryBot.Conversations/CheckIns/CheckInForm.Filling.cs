using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

internal sealed partial class CheckInForm
{
    /// <summary>Answers what a typed line says and leaves the rest to be asked.</summary>
    public OpenForm Fill(OpenForm form, CheckInLine line, CheckInContext context) =>
        FormFiller.With(Form, form, WithOpening(WithCourse(form.Answers, line, context), line, context), form.Answers, line, context);

    /// <summary>What was open and is said to be fine is gone; anything else is asked.</summary>
    private static Answers WithCourse(Answers answers, CheckInLine line, CheckInContext context)
    {
        var painGone = IsGone(CheckInQuestionId.Pain, CheckInQuestionId.PainNow) && context.Earlier.Pain is not null;
        var illGone = IsGone(CheckInQuestionId.Ill, CheckInQuestionId.IllNow) && context.Earlier.Illness is not null;
        var known = painGone ? answers.With(CheckInQuestionId.PainNow, Answer.Of(ComplaintCourse.Gone)) : answers;
        return illGone ? known.With(CheckInQuestionId.IllNow, Answer.Of(ComplaintCourse.Gone)) : known;

        bool IsGone(string question, string course) => line.FineQuestions.Contains(question)
            && !line.Different.Contains(CheckInTopic.PainOrIllness) && !answers.Has(course);
    }

    private static Answers WithOpening(Answers answers, CheckInLine line, CheckInContext context)
    {
        if (CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Full))
        {
            return answers;
        }

        if (!context.MayBeUsual)
        {
            return answers.With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full));
        }

        var differs = line.Different.Concat(line.Signs.Count + line.AskedSigns.Count > 0 ? [CheckInTopic.PainOrIllness] : []).ToList();
        if (differs.Count == 0)
        {
            return answers.Has(CheckInQuestionId.How) ? answers : answers.With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Usual));
        }

        var all = CheckInTopicQuestions.All
            .Where(row => differs.Contains(row.Topic) || answers.Says(CheckInQuestionId.Differs, row.Id))
            .Select(row => row.Id);
        return answers.With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Differs)).With(CheckInQuestionId.Differs, new Answer([.. all]));
    }
}
