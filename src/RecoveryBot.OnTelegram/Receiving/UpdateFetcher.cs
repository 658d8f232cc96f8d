using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>Fetches updates and knows which of them Telegram may forget.</summary>
internal sealed class UpdateFetcher(BotCalls calls)
{
    /// <summary>The longest that Telegram waits for something to tell.</summary>
    private const int Wait = 50;

    private const int AtOnce = 100;

    private static readonly Duration Patience = Duration.FromSeconds(Wait + 20);

    private long? _offset;

    /// <summary>
    /// What has happened, at once if anything has. Each update is read by itself, so that one of a shape that nobody knows
    /// does not keep the others back.
    /// </summary>
    public async Task<UpdateBatch> NextAsync(CancellationToken stopping)
    {
        var raw = await calls.CallAsync(new RawUpdates { Offset = _offset, Limit = AtOnce, Timeout = Wait }, Patience, stopping);
        if (raw.Length == 0)
        {
            // After a quiet week ids begin anew anywhere: an offset that has done its work could skip them.
            _offset = null;
        }

        var last = IdOf(raw);
        return new UpdateBatch([.. raw.Select(Read)], last, IsFull: raw.Length == AtOnce, IsNew: last >= (_offset ?? 0));
    }

    /// <summary>Everything of this batch is on disk: Telegram may forget it.</summary>
    public void Confirm(UpdateBatch updateBatch) => _offset = updateBatch.LastId is { } last ? last + 1 : _offset;

    /// <summary>One update by itself; whatever shape it has, it costs no other.</summary>
    public static FetchedUpdate Read(JsonElement update)
    {
        try
        {
            return new(IdOf(update), WithLibrarysId(update).Deserialize<Update>(JsonBotAPI.Options));
        }
        catch (Exception odd) when (odd is not OutOfMemoryException)
        {
            // The library throws what it likes at a date in the year 300,000 or half a character.
            return new(IdOf(update), null);
        }
    }

    // The library holds 32 bits of an id and reads nothing of an update with more of them.
    private static JsonElement WithLibrarysId(JsonElement update)
    {
        if (IdOf(update) is null or <= int.MaxValue)
        {
            return update;
        }

        var fields = JsonObject.Create(update)!;
        fields["update_id"] = 0;
        return JsonSerializer.SerializeToElement(fields);
    }

    /// <summary>The highest id; null if there is no update.</summary>
    /// <exception cref="CallFailedException">None of them has an id: nothing could be confirmed, and they would come again at once.</exception>
    internal static long? IdOf(JsonElement[] raw)
    {
        var ids = raw.Select(IdOf).OfType<long>().ToList();
        return (raw.Length, ids.Count) switch
        {
            (0, _) => null,
            (_, 0) => throw new CallFailedException(new CallFailure.OutcomeUnknown("updates without ids")),
            _ => ids.Max(),
        };
    }

    /// <summary>Never negative: an offset below zero would make Telegram forget what nobody has read.</summary>
    private static long? IdOf(JsonElement update)
    {
        try
        {
            return update.ValueKind == JsonValueKind.Object
                && update.TryGetProperty("update_id", out var id) && id.ValueKind == JsonValueKind.Number
                && id.TryGetInt64(out var number) && number is >= 0 and < long.MaxValue
                    ? number
                    : null;
        }
        catch (InvalidOperationException)
        {
            // Another field's name holds a lone half of a surrogate pair.
            return null;
        }
    }

    private sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
    {
        public long? Offset { get; set; }

        public int? Limit { get; set; }

        public int? Timeout { get; set; }

        public IReadOnlyList<string> AllowedUpdates { get; } = ["message", "edited_message", "channel_post", "callback_query", "my_chat_member"];
    }
}

/// <param name="LastId">Null if there was nothing.</param>
/// <param name="IsFull">There may be more waiting.</param>
/// <param name="IsNew">Something of it was not confirmed before.</param>
internal sealed record UpdateBatch(IReadOnlyList<FetchedUpdate> Updates, long? LastId, bool IsFull, bool IsNew);

/// <param name="Id">Null if it has none that could be confirmed.</param>
/// <param name="Update">Null if it could not be read.</param>
internal sealed record FetchedUpdate(long? Id, Update? Update);
