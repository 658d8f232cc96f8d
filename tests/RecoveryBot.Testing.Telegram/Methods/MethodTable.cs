using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>Every method this Telegram has but <c>getUpdates</c>, by its name in lower case.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, Func<Call, JsonNode>> _methods;

    public MethodTable(World world)
    {
        var itself = new AboutItself(world);
        var sending = new Sending(world);
        var editing = new Editing(world);
        var chats = new AboutChats(world);
        _methods = new Dictionary<string, Func<Call, JsonNode>>(StringComparer.OrdinalIgnoreCase)
        {
            ["getMe"] = _ => itself.GetMe(),
            ["setMyCommands"] = itself.SetMyCommands,
            ["getMyCommands"] = itself.GetMyCommands,
            ["deleteMyCommands"] = itself.DeleteMyCommands,
            ["setMyName"] = itself.SetText,
            ["setMyDescription"] = itself.SetText,
            ["setMyShortDescription"] = itself.SetText,
            ["setChatMenuButton"] = itself.SetText,
            ["setWebhook"] = itself.SetWebhook,
            ["deleteWebhook"] = itself.DeleteWebhook,
            ["getWebhookInfo"] = _ => itself.GetWebhookInfo(),
            ["sendMessage"] = sending.SendMessage,
            ["sendPhoto"] = sending.SendPhoto,
            ["sendDocument"] = sending.SendDocument,
            ["sendChatAction"] = sending.SendChatAction,
            ["editMessageText"] = editing.EditMessageText,
            ["editMessageCaption"] = editing.EditMessageCaption,
            ["editMessageMedia"] = editing.EditMessageMedia,
            ["editMessageReplyMarkup"] = editing.EditMessageReplyMarkup,
            ["deleteMessage"] = editing.DeleteMessage,
            ["answerCallbackQuery"] = new Answering(world).AnswerCallbackQuery,
            ["getChat"] = chats.GetChat,
            ["getChatMember"] = chats.GetChatMember,
            ["getChatAdministrators"] = chats.GetChatAdministrators,
            ["leaveChat"] = chats.LeaveChat,
        };
    }

    /// <summary>Carries the call out; call it under the world's gate.</summary>
    public Reply Call(Call call)
    {
        try
        {
            return _methods.TryGetValue(call.Method, out var method) ? new Reply.Done(method(call)) : Refusals.NoSuchMethod;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}
