using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot.Requests;

namespace RecoveryBot.OnTelegram.Hearing;

/// <summary>
/// Ends the waiting sign on a pressed button, at once and beside the work. Never tried again: the sign ends by itself, and
/// a query that is too old for an answer is none of anybody's business.
/// </summary>
internal sealed class Presses(BotCalls calls)
{
    public void Answer(string queryId, CancellationToken stopping) => _ = AnswerAsync(queryId, stopping);

    private async Task AnswerAsync(string queryId, CancellationToken stopping)
    {
        try
        {
            await calls.CallAsync(new AnswerCallbackQueryRequest { CallbackQueryId = queryId }, stopping);
        }
        catch (Exception given) when (given is CallFailedException or OperationCanceledException)
        {
        }
    }
}
