using System.Text.Json;
using NodaTime;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>What Discord advises before we connect (events/gateway, "Get Gateway Bot").</summary>
/// <param name="Url">The gateway's, see <see cref="GatewayUrl.IsOne"/>.</param>
/// <param name="Keys">max_concurrency: how many sessions may be begun together.</param>
/// <param name="Remaining">Sessions that may still be begun today.</param>
/// <param name="ResetAfter">Until there are new ones.</param>
internal sealed record GatewayBotInfo(string Url, int Shards, int Keys, int Remaining, Duration ResetAfter)
{
    private const int MostShards = 256;
    private const long DayInMilliseconds = NodaConstants.MillisecondsPerDay;

    /// <returns>Null if the answer is none.</returns>
    public static GatewayBotInfo? Read(JsonElement answer)
    {
        try
        {
            var limit = answer.GetProperty("session_start_limit");
            var url = answer.GetProperty("url").GetString() ?? "";
            return GatewayUrl.IsOne(url)
                ? new(
                    url,
                    Math.Clamp(answer.GetProperty("shards").GetInt32(), 1, MostShards),
                    Math.Max(1, limit.GetProperty("max_concurrency").GetInt32()),
                    limit.GetProperty("remaining").GetInt32(),
                    Duration.FromMilliseconds(Math.Clamp(limit.GetProperty("reset_after").GetInt64(), 0, DayInMilliseconds)))
                : null;
        }
        catch (Exception odd) when (odd is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
