using System.Collections.Concurrent;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot.Requests;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>
/// Presses on what is posted for all, whose answer only the presser sees: a line that passes by, or one that stays until it is
/// closed. Nobody is left waiting: a press that nothing answers soon ends without a word.
/// </summary>
internal sealed class PostPressAnswers(BotCalls calls, TimeProvider time)
{
    /// <summary>What an answer to a press may hold (Bot API, answerCallbackQuery).</summary>
    public const int LongestText = 200;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(2);

    // By then no answer is on its way any more.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, Press> _presses = [];

    /// <summary>The turn of this update may answer the press. Returns at once.</summary>
    public void Expect(string update, string query, CancellationToken stopping)
    {
        var press = new Press(query);
        if (_presses.TryAdd(update, press))
        {
            _ = EndAsync(update, press, stopping);
        }
    }

    /// <summary>What answers the press of this update is no ordinary message.</summary>
    public bool Knows(string? update) => update is not null && _presses.ContainsKey(update);

    /// <returns>False if it came too late for all of them.</returns>
    public async Task<bool> AnswerAsync(IEnumerable<string> updates, Message message, CancellationToken stopping)
    {
        var isAnswered = false;
        foreach (var press in updates.Select(update => _presses.GetValueOrDefault(update)).OfType<Press>().Where(press => press.TryTake()))
        {
            await AnswerAsync(press, TextOf(message), message.MustBeSeen, stopping);
            isAnswered = true;
        }

        return isAnswered;
    }

    private async Task EndAsync(string update, Press press, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(Within, time, stopping);
            if (press.TryTake())
            {
                await AnswerAsync(press, text: null, mustBeSeen: false, stopping);
            }

            await Task.Delay(Remembered, time, stopping);
        }
        catch (OperationCanceledException)
        {
            // The sign ends by itself.
        }

        _presses.TryRemove(update, out _);
    }

    private async Task AnswerAsync(Press press, string? text, bool mustBeSeen, CancellationToken stopping)
    {
        try
        {
            await calls.CallAsync(
                new AnswerCallbackQueryRequest { CallbackQueryId = press.Query, Text = text, ShowAlert = mustBeSeen }, stopping);
        }
        catch (CallFailedException)
        {
            // The press is counted, which the post shows; a query that is too old for an answer is nobody's business any more.
        }
    }

    private static string TextOf(Message message)
    {
        var text = string.Join('\n', Line.Of(message.Text).SelectMany(block => block).Select(line => string.Concat(line.Spans.Select(span => span.Words))));
        return text.Length <= LongestText ? text : text[..LongestText];
    }

    private sealed class Press(string query)
    {
        private int _taken;

        public string Query => query;

        /// <summary>It is answered once.</summary>
        public bool TryTake() => Interlocked.Exchange(ref _taken, 1) == 0;
    }
}
