using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Tests.Forms;

/// <summary>Two plain questions, one with several choices between them, and one that only "no" calls for.</summary>
internal static class SampleForm
{
    public static readonly Form<int> Form = new(
        "sample",
        [
            Question("well", QuestionKind.One, new("yes", "Yes"), new("no", "No, not well")),
            Question("where", QuestionKind.Several, new("none", "Nowhere", Excludes: true), new("arm", "Arm"), new("leg", "Leg"))
                with { Applies = (answers, _) => answers.Says("well", "no") },
            Question("rate", QuestionKind.One, new("1", "1 · Low"), new("2", "2 · Middling"), new("3", "3 · High"))
                with { MaySkip = true },
            Question("name", QuestionKind.Typed) with
            {
                Read = (text, _, _) => text.Length < 5
                    ? new ParseResult.Understood(Answer.Of(text))
                    : new ParseResult.NotUnderstood(RichText.Plain("Shorter.")),
            },
        ]);

    public static OpenForm Opened() => Form.Start("f1");

    public static string? Open(OpenForm form) => Form.Next(form.Answers, 0)?.Id;

    public static OpenForm Tap(this OpenForm form, string choice) => Form.Press(form, form.Button(choice), 0).Form;

    public static OpenForm Choose(this OpenForm form, params IEnumerable<string> choices) => Form.Press(form, form.Button("").Choosing(choices), 0).Form;

    /// <summary>The button of the open question as it stands on screen now.</summary>
    public static FormPress Button(this OpenForm form, string choice) =>
        new("sample", form.Id, form.Revision, Open(form)!, choice);

    public static FormStep Type(this OpenForm form, string text) => Form.Type(form, text, 0);

    private static Question<int> Question(string id, QuestionKind kind, params IReadOnlyList<Choice> choices) => new()
    {
        Id = id,
        Kind = kind,
        Ask = (_, _) => RichText.Plain(id),
        Choices = (_, _) => choices,
    };
}
