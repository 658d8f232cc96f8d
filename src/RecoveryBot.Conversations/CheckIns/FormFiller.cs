using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>Puts what a typed line says into a form. Nothing it does not say is filled in.</summary>
internal static class FormFiller
{
    /// <param name="opened">The form's answers with what the line says about the form itself.</param>
    /// <param name="known">The answers so far, those that are being changed among them.</param>
    public static OpenForm With(
        Form<CheckInContext> form, OpenForm open, Answers opened, Answers known, CheckInLine line, CheckInContext context)
    {
        var answers = line.Values.Aggregate(opened, (all, said) => all.With(said.Question, Answer.Of(said.Value)));

        // Pain, illness or a sign in a line does not answer the whole list: it is ticked there, and the list is still asked.
        var tapped = SafetyListTicks.IsList(form.Next(open.Answers, context)?.Id) ? form.Ticked(open, context) : [];
        return form.With(open, SafetyListTicks.Adding(answers, known, line, tapped));
    }
}
