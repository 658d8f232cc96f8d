using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot.Requests;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>
/// Ends the waiting sign on a pressed button, at once and beside the work. Never tried again: the sign ends by itself, and
/// a query that is too old for an answer is none of anybody's business.
/// </summary>
internal sealed class CallbackQueryAnswers(BotCalls calls)
{
    /// <param name="opens">An address in the bot's own chat that the press leads to; null for none.</param>
    public void Answer(string queryId, string? opens, CancellationToken stopping) => _ = AnswerAsync(queryId, opens, stopping);

    private async Task AnswerAsync(string queryId, string? opens, CancellationToken stopping)
    {
        try
        {
            await calls.CallAsync(new AnswerCallbackQueryRequest { CallbackQueryId = queryId, Url = opens }, stopping);
        }
        catch (Exception given) when (given is CallFailedException or OperationCanceledException)
        {
        }
    }
}
