using System.Globalization;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Forms;

public sealed partial class Form<TContext>
{
    private static readonly char[] ListMarks = [',', ';', '+', '\n'];

    /// <summary>Whatever can be tapped can be typed: numbers, labels, beginnings of labels, "back", "skip", "done".</summary>
    public FormStep Type(OpenForm form, string text, TContext context)
    {
        if (Next(form.Answers, context) is not { } open)
        {
            return new FormStep(form, new FormOutcome.NotUnderstood());
        }

        return ControlOf(text.Trim().ToLowerInvariant()) switch
        {
            // Where it hurts may be the back, and "skip" may be the whole day.
            FormPress.Back or FormPress.Skip when ChoiceMatch.ByLabel(open.Choices(form.Answers, context), text) is not null =>
                TypeAnswer(form, open, text.Trim(), context),
            FormPress.Done when open.Kind != QuestionKind.Several => TypeAnswer(form, open, text.Trim(), context),
            { } control => PressNow(form, open, control, context),
            null => TypeAnswer(form, open, text.Trim(), context),
        };
    }

    private static string? ControlOf(string words) => CommandLexicon.English switch
    {
        var said when said.Back.Contains(words) => FormPress.Back,
        var said when said.Skip.Contains(words) => FormPress.Skip,
        var said when said.Done.Contains(words) => FormPress.Done,
        _ => null,
    };

    private FormStep TypeAnswer(OpenForm form, Question<TContext> open, string text, TContext context)
    {
        var choices = open.Choices(form.Answers, context);
        var read = open.Read?.Invoke(text, form.Answers, context);
        var picked = open.Kind switch
        {
            // A typed question's choices only suggest: its own reading goes first.
            QuestionKind.Typed when read is ParseResult.Understood => null,
            QuestionKind.Several => PickSeveral(choices, text) is { } several ? Adding(several, form, open, context) : null,
            _ => Pick(choices, text) is { } one ? Answer.Of(one.Id) : null,
        };
        return (picked, read) switch
        {
            ({ } answer, _) => Accept(Answered(form, open, answer, context)),
            (_, ParseResult.Understood understood) => Accept(Answered(form, open, understood.Answer, context)),
            (_, ParseResult.NotUnderstood not) => new FormStep(form, new FormOutcome.NotUnderstood(not.Hint)),
            _ when AsNumber(text) is not null && ChoiceMatch.Numbered(choices) is [var first, .., var last] =>
                new FormStep(form, new FormOutcome.OutOfRange(first.Number, last.Number)),
            _ => new FormStep(form, new FormOutcome.NotUnderstood()),
        };
    }

    /// <summary>Whether the text is what stands on buttons of the open question, rather than words of somebody's own.</summary>
    public bool Offers(OpenForm form, string text, TContext context) =>
        Next(form.Answers, context) is { } open
        && open.Choices(form.Answers, context) is var choices
        && (ChoiceMatch.ByLabel(choices, text) is not null
            || (open.Kind == QuestionKind.Several && PickSeveral(choices, text.Trim()) is not null));

    /// <summary>What was said already stays, unless the choice excludes it.</summary>
    private static Answer Adding(Answer picked, OpenForm form, Question<TContext> open, TContext context) =>
        open.Choices(form.Answers, context).Any(choice => choice.Excludes && choice.Id == picked.Only)
            ? picked
            : new Answer(InOrderOf(open, form, [.. open.Ticked(form.Answers, context), .. picked.Values], context));

    private FormStep PressNow(OpenForm form, Question<TContext> open, string control, TContext context)
    {
        var step = PressCurrent(form, open, new FormPress(form.Kind, form.Id, form.Revision, open.Id, control), context);
        return step.Outcome is FormOutcome.Accepted ? step : new FormStep(form, new FormOutcome.NotUnderstood());
    }

    private static Choice? Pick(IReadOnlyList<Choice> choices, string text) =>
        ChoiceMatch.ByLabel(choices, text)
        ?? (AsNumber(text) is { } number ? ChoiceMatch.ByNumber(choices, number) : null);

    /// <summary>A typed list is the whole answer. One word that fits nothing spoils it: half a list would be a guess.</summary>
    private static Answer? PickSeveral(IReadOnlyList<Choice> choices, string text)
    {
        if (Pick(choices, text) is { } only)
        {
            return Answer.Of(only.Id);
        }

        var parts = text.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase)
            .Split(ListMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var picked = parts.Select(part => Pick(choices, part)).ToList();
        return picked.Count > 1 && picked.All(choice => choice is { Excludes: false })
            ? new Answer([.. choices.Where(choice => picked.Contains(choice)).Select(choice => choice.Id)])
            : null;
    }

    private static int? AsNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
