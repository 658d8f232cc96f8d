using System.Text.Json;
using NodaTime;
using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace RecoveryBot.OnTelegram.Hearing;

/// <summary>Fetches updates and knows which of them Telegram may forget.</summary>
internal sealed class Polling(BotCalls calls)
{
    /// <summary>The longest that Telegram waits for something to tell (platforms 1.2).</summary>
    private const int Wait = 50;

    private const int AtOnce = 100;

    private static readonly Duration Patience = Duration.FromSeconds(Wait + 20);

    private int? _offset;

    /// <summary>
    /// What has happened, at once if anything has. Each update is read by itself, so that one of a shape that nobody knows
    /// does not keep the others back; it is null.
    /// </summary>
    public async Task<Batch> NextAsync(CancellationToken stopping)
    {
        var raw = await calls.CallAsync(new RawUpdates { Offset = _offset, Limit = AtOnce, Timeout = Wait }, Patience, stopping);
        if (raw.Length == 0)
        {
            // After a quiet week ids begin anew anywhere: an offset that has done its work could skip them.
            _offset = null;
        }

        return new Batch([.. raw.Select(Read)], IdOf(raw), IsFull: raw.Length == AtOnce);
    }

    /// <summary>Everything of this batch is on disk: Telegram may forget it.</summary>
    public void Confirm(Batch batch) => _offset = batch.LastId is { } last ? last + 1 : _offset;

    private static Update? Read(JsonElement update)
    {
        try
        {
            return update.Deserialize<Update>(JsonBotAPI.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The highest id; null if there is no update.</summary>
    /// <exception cref="CallFailedException">None of them has an id: nothing could be confirmed, and they would come again at once.</exception>
    internal static int? IdOf(JsonElement[] raw)
    {
        var ids = raw.Select(IdOf).OfType<int>().ToList();
        return (raw.Length, ids.Count) switch
        {
            (0, _) => null,
            (_, 0) => throw new CallFailedException(new CallFailure.Dark("updates without ids")),
            _ => ids.Max(),
        };
    }

    private static int? IdOf(JsonElement update) =>
        update.ValueKind == JsonValueKind.Object
        && update.TryGetProperty("update_id", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var number)
            ? number
            : null;

    private sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
    {
        public int? Offset { get; set; }

        public int? Limit { get; set; }

        public int? Timeout { get; set; }

        public IReadOnlyList<string> AllowedUpdates { get; } = ["message", "callback_query", "my_chat_member"];
    }
}

/// <param name="LastId">Null if there was nothing.</param>
/// <param name="IsFull">There may be more waiting.</param>
internal sealed record Batch(IReadOnlyList<Update?> Updates, int? LastId, bool IsFull);
