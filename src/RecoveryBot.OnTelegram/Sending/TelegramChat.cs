using System.Globalization;
using RecoveryBot.Application.Turns;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>A chat as the rest of the program names it: its id, behind a colon the topic of a forum if it is one.</summary>
/// <param name="Topic">Telegram's "message_thread_id"; null for a whole chat, or a forum's general topic.</param>
internal sealed record TelegramChat(long Id, int? Topic = null)
{
    private const char Between = ':';

    public ChatAddress Address => new(TelegramPlatform.PlatformName, ToString());

    /// <returns>Null if it is no chat of Telegram's.</returns>
    public static TelegramChat? Read(string chatId)
    {
        var parts = chatId.Split(Between);
        return (parts, long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)) switch
        {
            ([_], true) => new(id),
            ([_, var topic], true) when int.TryParse(topic, NumberStyles.None, CultureInfo.InvariantCulture, out var thread) => new(id, thread),
            _ => null,
        };
    }

    public override string ToString() => Topic is { } topic
        ? string.Create(CultureInfo.InvariantCulture, $"{Id}{Between}{topic}")
        : Id.ToString(CultureInfo.InvariantCulture);
}
