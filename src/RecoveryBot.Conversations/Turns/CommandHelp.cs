namespace RecoveryBot.Conversations.Turns;

/// <summary>A command, and in a few words what it does.</summary>
/// <param name="Name">Lower-case letters, without the slash.</param>
public sealed record CommandHelp(string Name, string Does)
{
    /// <summary>What may be written behind it; null for nothing.</summary>
    public CommandDetail? Takes { get; init; }
}

/// <summary>What may be written behind a command.</summary>
/// <param name="Name">One word in lower-case letters.</param>
/// <param name="Example">In a few words, for somebody who sees it for the first time.</param>
public sealed record CommandDetail(string Name, string Example);
