using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What reached the conversation: a person's word, a press, or the clock.</summary>
public abstract record Input
{
    private Input()
    {
    }

    /// <summary>A person was heard, rather than the clock.</summary>
    public bool IsHeard => this is not (Due or Interrupted or ClockSet or FromParty);

    /// <summary>
    /// What words are, as somebody wrote them on any platform: a command if they begin with a slash and a word, whatever
    /// blanks stand before it; nothing to read if nothing of them can be seen.
    /// </summary>
    public static Input Written(string words) => TypedText.Of(words) switch
    {
        "" => new Wordless(),
        ['/', not (' ' or '\n'), ..] command => Commanded(command),
        var typed => new Typed(typed),
    };

    private static Command Commanded(string words)
    {
        var end = words.AsSpan().IndexOfAny(' ', '\n');
        return end < 0
            ? new Command(words[1..].ToLowerInvariant())
            : new Command(words[1..end].ToLowerInvariant(), words[end..].Trim());
    }

    /// <summary>"/name arguments", the name in lower case and without the slash.</summary>
    public sealed record Command(string Name, string Arguments = "") : Input;

    /// <summary>Anything else that was written.</summary>
    public sealed record Typed(string Text) : Input;

    /// <summary>Something without a word: a picture, a voice message, a sticker.</summary>
    public sealed record Wordless : Input;

    /// <summary>What somebody wrote earlier and has changed since: it counts as said now.</summary>
    public sealed record Edited(Input Now) : Input;

    /// <summary>Written in the name of a group or channel, so that nobody can know whose day it is about.</summary>
    /// <param name="Asked">The command that can be gone on with once it is known who asks; null for any other.</param>
    public sealed record Anonymous(string? Asked = null) : Input;

    /// <summary>A button's payload, which anybody could have forged.</summary>
    public sealed record Press(string Payload) : Input;

    /// <summary>An agenda row whose time has come.</summary>
    public sealed record Due(Occurrence Occurrence, Instant DueAt) : Input;

    /// <summary>Another party says something that concerns this one.</summary>
    /// <param name="By">Who said it; null if that is nobody's any more.</param>
    /// <param name="Depth">How many parties it went through, from 1.</param>
    public sealed record FromParty(Told What, long? By, int Depth) : Input;

    /// <summary>The person opened the chat again after closing it to the bot, without saying anything.</summary>
    public sealed record CameBack : Input;

    /// <summary>The person of a code typed it in this chat, and whoever was known here is that person now.</summary>
    public sealed record AccountLinked(AccountLink Link) : Input;

    /// <summary>
    /// The bot was away for longer than the platform keeps a press: what this person pressed meanwhile may be lost.
    /// </summary>
    public sealed record Interrupted : Input;

    /// <summary>
    /// The clock by which this person was planned for was ahead of the one that is right: what lies ahead is planned anew.
    /// </summary>
    public sealed record ClockSet : Input;
}
