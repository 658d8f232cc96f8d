using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Forms;

/// <summary>One question of a form: a row of data. What is asked next follows from what is known.</summary>
/// <typeparam name="TContext">What a form's questions may look at besides the answers.</typeparam>
public sealed record Question<TContext>
{
    /// <summary>Stable and short (at most 8 letters): it stands in buttons and in saved answers.</summary>
    public required string Id { get; init; }

    public required QuestionKind Kind { get; init; }

    /// <summary>Whether it is asked at all, given what is known.</summary>
    public Func<Answers, TContext, bool> Applies { get; init; } = (_, _) => true;

    public required Func<Answers, TContext, RichText> Ask { get; init; }

    public Func<Answers, TContext, IReadOnlyList<Choice>> Choices { get; init; } = (_, _) => [];

    /// <summary>
    /// What is ticked on an open "several" question before anybody tapped it, because it was said already. A typed answer
    /// adds to it: what was said is taken back by a tap, or by the choice that excludes the others.
    /// </summary>
    public Func<Answers, TContext, IReadOnlyList<string>> Ticked { get; init; } = (_, _) => [];

    /// <summary>Whether "skip" is offered; a skipped question is answered with <see cref="Answer.Skipped"/>.</summary>
    public bool MaySkip { get; init; }

    /// <summary>Buttons beside each other, 1–8. Short labels only.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Reads a typed answer to this question. Null: only labels and numbers of the choices are understood.</summary>
    public Func<string, Answers, TContext, ParseResult>? Read { get; init; }

    /// <summary>
    /// What an answer to this question does to the others, once it is given: "no, another city" takes the city back, so
    /// that it is asked again. Nothing by default.
    /// </summary>
    public Func<Answers, TContext, Answers> Settle { get; init; } = (answers, _) => answers;

    /// <summary>What goes as well when the answer to this question is taken back, because it came with it. Nothing by default.</summary>
    public Func<Answers, Answers> TakeBack { get; init; } = answers => answers;

    /// <summary>The same question, asked only if this holds as well.</summary>
    public Question<TContext> When(Func<Answers, bool> holds) =>
        this with { Applies = (answers, context) => holds(answers) && Applies(answers, context) };
}

public enum QuestionKind
{
    /// <summary>One tap answers it.</summary>
    One,

    /// <summary>Taps select and unselect; "done" answers it.</summary>
    Several,

    /// <summary>It is typed; choices are suggestions.</summary>
    Typed,
}

/// <summary>One possible answer: what stands in the saved answer and what stands on the button.</summary>
/// <param name="Id">Stable and short (at most 16 letters).</param>
/// <param name="Excludes">Such as "none of these": it stands alone, so one tap answers the question.</param>
/// <param name="HasNumber">False where its number in the list may be typed in another meaning: then only its words pick it.</param>
public sealed record Choice(string Id, string Label, bool Excludes = false, bool HasNumber = true);

/// <summary>What was understood of something typed.</summary>
public abstract record ParseResult
{
    private ParseResult()
    {
    }

    public sealed record Understood(Answer Answer) : ParseResult;

    /// <param name="Hint">One short sentence that helps.</param>
    public sealed record NotUnderstood(RichText Hint) : ParseResult;
}
