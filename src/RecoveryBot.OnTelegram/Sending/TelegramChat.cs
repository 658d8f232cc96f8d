using System.Globalization;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>A chat as Telegram's requests name it.</summary>
/// <param name="Topic">Telegram's "message_thread_id"; null for a whole chat, or a forum's general topic.</param>
internal sealed record TelegramChat(long Id, int? Topic = null)
{
    /// <summary>The direct chat with an account has the account's id.</summary>
    public Place Direct => Place.Direct(TelegramPlatform.PlatformName, Text(Id));

    public Place Channel => Place.Channel(TelegramPlatform.PlatformName, Text(Id), Topic is { } topic ? Text(topic) : null);

    /// <returns>Null if it is no chat of Telegram's.</returns>
    public static TelegramChat? Read(Place place)
    {
        var topic = 0;
        return long.TryParse(place.Id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)
            && (place.Thread is null || int.TryParse(place.Thread, NumberStyles.None, CultureInfo.InvariantCulture, out topic))
                ? new(id, place.Thread is null ? null : topic)
                : null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
