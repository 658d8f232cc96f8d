using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Forms;

/// <summary>A form after one input, and what became of the input.</summary>
public sealed record FormStep(OpenForm Form, FormOutcome Outcome);

public abstract record FormOutcome
{
    private FormOutcome()
    {
    }

    /// <summary>The form changed.</summary>
    public sealed record Accepted : FormOutcome;

    /// <summary>The same press came twice; nothing changed and nothing needs saying.</summary>
    public sealed record Repeated : FormOutcome;

    /// <summary>A button of an earlier screen, another form, or one that never was; nothing changed.</summary>
    public sealed record Old : FormOutcome;

    /// <summary>A number that is none of the choices.</summary>
    public sealed record OutOfRange(int From, int To) : FormOutcome;

    /// <param name="Hint">The question's own help; null where the general one says it.</param>
    public sealed record NotUnderstood(RichText? Hint = null) : FormOutcome;
}
