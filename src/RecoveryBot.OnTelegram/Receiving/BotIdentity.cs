using NodaTime;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>Who the bot is on Telegram.</summary>
/// <param name="Name">Without the @.</param>
/// <param name="Commands">The commands it knows, without the slash.</param>
internal sealed record BotIdentity(string Name, IReadOnlySet<string> Commands)
{
    private const int LongestCode = 64;

    /// <summary>By which links that count for a while are dated.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>An address that opens the direct chat, and hands over an invite code if it can be one.</summary>
    public string DirectLink(string code = "") =>
        code.Length is > 0 and <= LongestCode && code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-')
            ? $"https://t.me/{Name}?start={code}"
            : $"https://t.me/{Name}";

    /// <summary>The same address, up to where a code stands.</summary>
    public string StartLink => $"https://t.me/{Name}?start=";

    /// <summary>Whether a command in a group, such as "today" or "today@some_bot", is meant for this bot.</summary>
    public bool IsMeant(string command) => command.IndexOf('@', StringComparison.Ordinal) is var at and >= 0
        ? command[(at + 1)..].Equals(Name, StringComparison.OrdinalIgnoreCase)
        : Commands.Contains(command);
}
