using System.Text.Json;
using System.Text.Json.Serialization;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Web;

namespace RecoveryBot.Worker.Web;

/// <summary>
/// "/health/live": the program still looks at its agenda, or the store keeps it from that, which a restart would not mend.
/// "/health/ready": somebody who writes is answered; each part with its last good pass and since when it is wrong, and what waits.
/// </summary>
internal sealed class HealthEndpoints(Health health, IDatabase database, TimeProvider time)
{
    public const string Path = "/health";

    /// <summary>The agenda is looked at each second.</summary>
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(5);

    // Work for the operator; everybody is answered all the same.
    private static readonly string[] NobodyWaits = ["backup", "disk", "keys", "pages", "told", "values"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    };

    private readonly DateTimeOffset _began = time.GetUtcNow();

    public WebEndpoint At(string origin) => new(origin, Path, LongestBody: 0, (request, _) => Task.FromResult(Answer(request.Path)))
    {
        Refuse = request => request.Method is "GET" or "HEAD" ? null : new WebAnswer(405),
    };

    public WebAnswer Answer(string path) => path switch
    {
        Path + "/live" => Live(),
        Path + "/ready" => Ready(),
        _ => new WebAnswer(404),
    };

    private WebAnswer Live()
    {
        var agenda = health.Report().FirstOrDefault(part => part.Name == AgendaClock.Part)?.LastGood ?? _began;
        var isStoreWrong = health.Report().Any(part => part.Name == MonitoredDatabase.Part && !part.IsWell);
        var isAlive = isStoreWrong || time.GetUtcNow() - agenda < Hung;
        return WebAnswer.Json(isAlive ? 200 : 503, JsonSerializer.SerializeToUtf8Bytes(new { Status = isAlive ? "alive" : "hung", AgendaLastGood = agenda }, Json));
    }

    private WebAnswer Ready()
    {
        var parts = health.Report();
        var isReady = parts.All(part => part.IsWell || NobodyWaits.Contains(part.Name));
        return WebAnswer.Json(isReady ? 200 : 503, JsonSerializer.SerializeToUtf8Bytes(
            new { Status = isReady ? "ready" : "not ready", Now = time.GetUtcNow(), Running = _began, Parts = parts, Outbox = Waiting() }, Json));
    }

    private IReadOnlyList<WaitingAge>? Waiting()
    {
        try
        {
            var now = time.GetUtcNow();
            return
            [
                .. database.Read(queries => queries.WaitingByPriority()).Select(waiting => new WaitingAge(
                    waiting.Platform, waiting.Priority.ToString(), waiting.Count, (now - waiting.Oldest.ToDateTimeOffset()).TotalSeconds)),
            ];
        }
        catch (StorageUnavailableException)
        {
            // Stands among the parts.
            return null;
        }
    }

    private sealed record WaitingAge(string Platform, string Priority, int Count, double OldestSeconds);
}
