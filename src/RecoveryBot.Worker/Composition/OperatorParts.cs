using Microsoft.Extensions.DependencyInjection;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Web;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Backups;
using RecoveryBot.Worker.Doctor;
using RecoveryBot.Worker.Settings;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.Worker.Composition;

/// <summary>What whoever runs the program may switch on: backups, news about trouble, health and figures.</summary>
internal static class OperatorParts
{
    public static void Add(IServiceCollection services, RecoveryBotSettings settings)
    {
        services
            .AddSingleton<WebServer>()
            .AddSingleton<IWebServer>(provider => provider.GetRequiredService<WebServer>())
            .AddSingleton(provider => new DiskWatch(
                settings.DataFolder,
                folder => new DriveInfo(folder).AvailableFreeSpace,
                provider.GetRequiredService<IHealth>(),
                provider.GetRequiredService<TimeProvider>()));
        RecoveryBotHost.AddLoop(services, "first look", provider => new StartupDatabaseCheck(
            new StorageOptions(settings.DataFolder, settings.KeysFolder), provider.GetRequiredService<IHealth>()).RunAsync);
        RecoveryBotHost.AddLoop(services, "disk", provider => provider.GetRequiredService<DiskWatch>().RunAsync);
        RecoveryBotHost.AddLoop(services, "file", provider => new FileWatch(
            new StorageOptions(settings.DataFolder, settings.KeysFolder).DatabaseFile,
            OpenedFile.IsGone,
            provider.GetRequiredService<IHealth>(),
            provider.GetRequiredService<TimeProvider>()).RunAsync);
        if (settings.Backups is { } backups)
        {
            services
                .AddSingleton(backups)
                .AddSingleton<IBackups>(_ => new DatabaseBackups(new StorageOptions(settings.DataFolder, settings.KeysFolder)))
                .AddSingleton<BackupSchedule>();
            RecoveryBotHost.AddLoop(services, "backups", provider => provider.GetRequiredService<BackupSchedule>().RunAsync);
        }

        if (settings.Operator is { } chats)
        {
            services.AddSingleton(chats).AddSingleton<OperatorNotices>();
            RecoveryBotHost.AddLoop(services, "operator", provider => provider.GetRequiredService<OperatorNotices>().RunAsync);
        }

        if (settings.WebAddress is not null || MetricsEndpoint.IsPushed)
        {
            RecoveryBotHost.AddLoop(services, "web", provider => stopping => ServeAsync(provider, settings.WebAddress, stopping));
        }
    }

    private static async Task ServeAsync(IServiceProvider services, string? origin, CancellationToken stopping)
    {
        var (health, database) = (services.GetRequiredService<Health>(), services.GetRequiredService<IDatabase>());
        var (server, time) = (services.GetRequiredService<WebServer>(), services.GetRequiredService<TimeProvider>());
        using var metrics = new MetricsEndpoint(health, database, time, isScraped: origin is not null);
        if (origin is null)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, time, stopping);
            return;
        }

        try
        {
            await Task.WhenAll(
                server.ServeAsync(new HealthEndpoints(health, database, time).At(origin), stopping),
                server.ServeAsync(origin, MetricsEndpoint.Path, metrics.Handler(services), stopping));
        }
        catch (IOException)
        {
            throw new WrongSettingException($"Nothing can listen at the setting RecoveryBot:Web:Address ({origin}): free that port, or choose another.");
        }
    }
}
