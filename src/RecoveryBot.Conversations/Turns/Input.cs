using NodaTime;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What reached the conversation: a person's word, a press, or the clock.</summary>
public abstract record Input
{
    private Input()
    {
    }

    /// <summary>"/name arguments", the name in lower case and without the slash.</summary>
    public sealed record Command(string Name, string Arguments = "") : Input;

    /// <summary>Anything else that was written.</summary>
    public sealed record Typed(string Text) : Input;

    /// <summary>A button's payload, which anybody could have forged.</summary>
    public sealed record Press(string Payload) : Input;

    /// <summary>An agenda row whose time has come.</summary>
    public sealed record Due(Occurrence Occurrence, Instant DueAt) : Input;
}
