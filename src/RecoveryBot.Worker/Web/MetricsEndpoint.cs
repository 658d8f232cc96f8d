using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;

namespace RecoveryBot.Worker.Web;

/// <summary>
/// The program's figures for Prometheus at "/metrics", and pushed by OTLP where the standard environment variables of
/// OpenTelemetry name a collector. Nothing of it is loaded where neither is set.
/// </summary>
internal sealed class MetricsEndpoint : IDisposable
{
    public const string Path = "/metrics";

    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string MetricsCollector = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";

    private readonly Meter _gauges = new(BotMetrics.MeterName + ".State");
    private readonly MeterProvider _provider;

    /// <param name="isScraped">Whether somebody may ask for the figures.</param>
    public MetricsEndpoint(Health health, IDatabase database, TimeProvider time, bool isScraped)
    {
        Observe(health, database, time);
        var builder = Sdk.CreateMeterProviderBuilder()
            .AddMeter(BotMetrics.MeterName, _gauges.Name, "System.Runtime");
        if (isScraped)
        {
            builder.AddPrometheusExporter();
        }

        if (IsPushed)
        {
            builder.AddOtlpExporter();
        }

        _provider = builder.Build();
    }

    /// <summary>Whether the environment names a collector.</summary>
    public static bool IsPushed =>
        Environment.GetEnvironmentVariable(Collector) is { Length: > 0 } || Environment.GetEnvironmentVariable(MetricsCollector) is { Length: > 0 };

    /// <summary>Answers whoever scrapes.</summary>
    public RequestDelegate Handler(IServiceProvider services) => new ApplicationBuilder(services)
        .UseOpenTelemetryPrometheusScrapingEndpoint(_provider, predicate: null, path: Path, configureBranchedPipeline: null, optionsName: null)
        .Build();

    public void Dispose()
    {
        _provider.Dispose();
        _gauges.Dispose();
    }

    private void Observe(Health health, IDatabase database, TimeProvider time)
    {
        _gauges.CreateObservableGauge(
            "recoverybot.part.wrong",
            () => health.Report().Select(part => new Measurement<int>(part.IsWell ? 0 : 1, new KeyValuePair<string, object?>("part", part.Name))),
            description: "1 where a part of the program is wrong, as its health says.");
        _gauges.CreateObservableGauge(
            "recoverybot.part.last_good",
            () => health.Report().Where(part => part.LastGood is not null).Select(part => new Measurement<double>(
                (time.GetUtcNow() - part.LastGood!.Value).TotalSeconds, new KeyValuePair<string, object?>("part", part.Name))),
            "s",
            "How long ago a part last had a good pass; for a platform, its last poll or sign of life.");
        _gauges.CreateObservableGauge(
            "recoverybot.outbox.oldest",
            () => Waiting(database).Select(waiting => new Measurement<double>(
                (time.GetUtcNow() - waiting.Oldest.ToDateTimeOffset()).TotalSeconds,
                new("platform", waiting.Platform),
                new KeyValuePair<string, object?>("priority", waiting.Priority.ToString()))),
            "s",
            "How long the oldest message of a priority has waited.");
        _gauges.CreateObservableGauge(
            "recoverybot.outbox.waiting",
            () => Waiting(database).Select(waiting => new Measurement<int>(
                waiting.Count, new("platform", waiting.Platform), new KeyValuePair<string, object?>("priority", waiting.Priority.ToString()))),
            "{message}",
            "How many messages wait.");
    }

    private static IReadOnlyList<WaitingMessages> Waiting(IDatabase database)
    {
        try
        {
            return database.Read(queries => queries.WaitingByPriority());
        }
        catch (StorageUnavailableException)
        {
            return [];
        }
    }
}
