using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.Worker.Tests.Web;

/// <summary>What Prometheus scrapes.</summary>
public sealed class MetricsEndpointTests : IDisposable
{
    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task The_figures_are_there_with_what_is_wrong_and_what_waits()
    {
        var health = new Health(_ => { }, TimeProvider.System, NullLogger<Health>.Instance);
        health.Wrong("store", "It is full.");
        health.Well("agenda");
        await _place.Database.WriteAsync(
            unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("CANARY"), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);

        var said = await ScrapeAsync(health);

        Assert.All(
            ["recoverybot_part_wrong{", "part=\"store\"", "recoverybot_part_last_good_seconds{", "recoverybot_outbox_oldest_seconds{", "priority=\"Reply\""],
            part => Assert.Contains(part, said, StringComparison.Ordinal));
        Assert.DoesNotContain("CANARY", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Anna.Id, said, StringComparison.Ordinal);
    }

    private async Task<string> ScrapeAsync(Health health)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var origin = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var metrics = new MetricsEndpoint(health, _place.Database, TimeProvider.System, isScraped: true);
        using var server = new WebServer();
        using var stop = new CancellationTokenSource();
        var serving = server.ServeAsync(origin, MetricsEndpoint.Path, metrics.Handler(services), stop.Token);
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            while (true)
            {
                try
                {
                    return await http.GetStringAsync(new Uri(origin + MetricsEndpoint.Path), patience.Token);
                }
                catch (HttpRequestException refused) when (refused.StatusCode is null)
                {
                    Assert.False(serving.IsFaulted, serving.Exception?.ToString());
                    await Task.Delay(20, patience.Token);
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }
}
