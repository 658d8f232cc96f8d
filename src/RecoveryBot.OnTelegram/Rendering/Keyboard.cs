using RecoveryBot.Conversations.Messages;
using Telegram.Bot.Types.ReplyMarkups;

namespace RecoveryBot.OnTelegram.Rendering;

/// <summary>Buttons as Telegram shows them under a message.</summary>
internal static class Keyboard
{
    /// <summary>Null if there are none, which also takes those away that an edited message had.</summary>
    public static InlineKeyboardMarkup? Of(IReadOnlyList<IReadOnlyList<Button>> rows) => rows.Count == 0
        ? null
        : new(rows.Select(row => row.Select(button =>
            InlineKeyboardButton.WithCallbackData(SafeText.Of(button.Label), button.Payload))));
}
