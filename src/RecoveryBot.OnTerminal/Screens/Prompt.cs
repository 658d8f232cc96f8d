using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choices;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>
/// One question to the person at the keyboard: the arrows move through the choices, letters make a line of their own, and
/// typing a choice's number moves to it.
/// </summary>
/// <param name="Marked">Which choice Enter picks, as an index; null if none.</param>
internal sealed record Prompt(NumberedChoices Choices, EditBuffer Typed, int? Marked)
{
    /// <summary>Enter was pressed with nothing marked and nothing written.</summary>
    public bool IsNudged { get; init; }

    /// <param name="marked">Where the mark begins; nowhere if the choices only lead back or on.</param>
    public static Prompt For(NumberedChoices numberedChoices, int? marked = 0) =>
        new(numberedChoices, EditBuffer.Empty, numberedChoices.HasAnswers ? Math.Min(marked ?? 0, numberedChoices.Count - 1) : null);

    /// <summary>
    /// The choices became others while the person was about to pick one. Nothing is marked until a key says so: an Enter
    /// that was on its way must not answer a question it has not seen.
    /// </summary>
    public Prompt Interrupted(NumberedChoices numberedChoices) => this with { Choices = numberedChoices, Marked = null };

    /// <summary>The prompt after a key, or what the person decided on.</summary>
    public (Prompt Next, PromptResult? Decided) After(ConsoleKeyInfo key) => key.Key switch
    {
        ConsoleKey.Enter => OnEnter() is { } promptResult ? (this, promptResult) : (this with { IsNudged = Typed.IsEmpty }, null),
        ConsoleKey.UpArrow => (Moved(-1), null),
        ConsoleKey.DownArrow => (Moved(+1), null),
        ConsoleKey.D when key.Modifiers == ConsoleModifiers.Control && Typed.IsEmpty => (this, new PromptResult.Cancelled()),
        _ => (With(Typed.Typing(key, TerminalInput.Longest)), null),
    };

    private PromptResult? OnEnter()
    {
        if (Marked is { } index)
        {
            var numberedChoice = Choices.InOrder[index];
            return new PromptResult.Submitted(new Input.Press(numberedChoice.Payload), numberedChoice.Label, index);
        }

        return TerminalInput.Read(Typed.Whole, Choices) is { } input ? new PromptResult.Submitted(input, Typed.Whole.Trim(), null) : null;
    }

    private Prompt Moved(int by) => Choices.Count == 0
        ? this
        : this with
        {
            Typed = EditBuffer.Empty,
            IsNudged = false,
            Marked = Marked is { } index ? (index + by + Choices.Count) % Choices.Count : by > 0 ? 0 : Choices.Count - 1,
        };

    private Prompt With(EditBuffer typed)
    {
        if (typed == Typed)
        {
            return this;
        }

        var meant = typed.IsEmpty ? null : Choices.Meant(typed.Whole);
        return this with { Typed = typed, Marked = IndexOf(meant) ?? (typed.IsEmpty && Choices.HasAnswers ? 0 : null), IsNudged = false };
    }

    private int? IndexOf(NumberedChoice? meant) =>
        Enumerable.Range(0, Choices.Count).Where(index => ReferenceEquals(Choices.InOrder[index], meant)).Cast<int?>().FirstOrDefault();
}

/// <summary>How a prompt ended.</summary>
internal abstract record PromptResult
{
    private PromptResult()
    {
    }

    /// <param name="Words">What stands on the screen as the person's answer.</param>
    /// <param name="Picked">The index of the choice, if it was one.</param>
    public sealed record Submitted(Input Input, string Words, int? Picked) : PromptResult;

    public sealed record Cancelled : PromptResult;
}
