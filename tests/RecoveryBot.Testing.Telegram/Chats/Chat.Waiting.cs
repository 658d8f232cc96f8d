namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>Waiting for what a chat will show. Every wait ends: found, or failed with what the chat shows instead.</summary>
public sealed partial class Chat
{
    /// <summary>The first message of the bot with these words in it, as it then stands.</summary>
    /// <param name="after">Only below this message.</param>
    /// <exception cref="TimeoutException">It did not come within the patience (real time).</exception>
    public Task<ShownMessage> ShowsAsync(string words, ShownMessage? after = null) => FirstAsync(
        message => message.Id > (after?.Id ?? 0) && message.Text.Contains(words, StringComparison.Ordinal),
        $"\"{words}\"{(after is null ? "" : $" below message {after.Id}")}");

    /// <summary>The first message of the bot that fits.</summary>
    /// <param name="what">Names what is waited for, should it not come.</param>
    public Task<ShownMessage> FirstAsync(Func<ShownMessage, bool> fits, string what) =>
        _world.Changes.FirstAsync(() => FromBot.FirstOrDefault(fits), () => Missing(what));

    /// <summary>Until the whole chat is as described.</summary>
    public Task UntilAsync(Func<Chat, bool> isSo, string what) =>
        _world.Changes.FirstAsync(() => isSo(this) ? this : null, () => Missing(what));

    private string Missing(string what) => $"The chat of {Title} never showed {what}. It shows:\n{Read()}\n";
}
