using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary><c>answerCallbackQuery</c>: no send limit, but a time limit.</summary>
internal sealed class Answering(World world)
{
    private const int LongestText = 200;

    public JsonNode AnswerCallbackQuery(Call call)
    {
        Refusals.AnswerIsTooLong.If(call.Text("text").Length > LongestText);
        var press = world.Presses.GetValueOrDefault(call.Text("callback_query_id"));
        Refusals.QueryIsTooOld.If(press is null || world.Now - press.At >= world.Settings.CallbackQueryIsAnswerable);
        press!.Answers = press.Answers.Add(new PressAnswer(call.Text("text"), call.Flag("show_alert")));
        return true;
    }
}
