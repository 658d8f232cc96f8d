using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Application.Faq;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Web;
using RecoveryBot.OnDiscord;
using RecoveryBot.OnTelegram;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.Pictures;
using RecoveryBot.Worker.Logs;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Composition;

/// <summary>Puts the rooms together.</summary>
internal static class RecoveryBotHost
{
    public const string LogFileName = "recoverybot.log";

    private const string Telegram = "telegram";

    private const string Discord = "discord";

    public const string HealthFileName = "recoverybot.health";

    /// <summary>A program that is ready to start, its store open.</summary>
    /// <param name="chat">The chat in this terminal; null if the program talks elsewhere.</param>
    /// <exception cref="StorageUnavailableException">The database cannot be opened.</exception>
    public static IHost Build(
        RecoveryBotSettings settings, IConfiguration configuration, TerminalChat? chat, IClock clock, TimeProvider time)
    {
        var database = CompositionRoot.OpenDatabase(settings);
        var health = new HealthFile(Path.Combine(settings.DataFolder, HealthFileName));
        health.Show([]);

        // The defaults would look for settings, watch their files and log to the console, all of which is done otherwise here.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services
            .Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true)
            .AddSingleton(services => new TrustedClock(clock, time, database, services.GetRequiredService<IHealth>()))
            .AddSingleton<IClock>(services => services.GetRequiredService<TrustedClock>())
            .AddSingleton(time)
            .AddSingleton<ExitReason>()
            .AddSingleton(services => new PlatformLoops(
                [.. new[] { settings.Telegram is null ? null : Telegram, settings.Discord is null ? null : Discord }.OfType<string>()],
                services.GetRequiredService<ExitReason>(),
                services.GetRequiredService<IHealth>(),
                services.GetRequiredService<ILogger<PlatformLoops>>()))
            .AddSingleton(services => new Health(health.Show, time, services.GetRequiredService<ILogger<Health>>()))
            .AddSingleton<IHealth>(services => services.GetRequiredService<Health>())
            .AddSingleton<IDatabase>(services => new MonitoredDatabase(database, services.GetRequiredService<IHealth>()))
            .AddSingleton<IFaqIndex>(_ => CompositionRoot.OpenQuestions())
            .AddSingleton(services => CompositionRoot.OpenConversation(services.GetRequiredService<IFaqIndex>()))
            .AddSingleton<IPictureRenderer, PictureRenderer>()
            .AddSingleton<IAttachmentRenderer>(services => CompositionRoot.OpenAttachments(database, services.GetRequiredService<IPictureRenderer>()))
            .AddSingleton<IFormIds, RandomFormIds>()
            .AddSingleton<IOneTimeCodes, RandomOneTimeCodes>()
            .AddSingleton<Outbox>()
            .AddSingleton<ITurns, DurableTurns>()
            .AddSingleton<AgendaReplanner>()
            .AddSingleton<AgendaClock>()
            .AddSingleton<TellingLoop>()
            .AddSingleton<IReports>(services => CompositionRoot.OpenReports(services.GetRequiredService<IDatabase>()))
            .AddSingleton<Retention>();
        AddLogging(builder, settings, configuration, clock, alsoTo: chat is null ? Console.Error : null);

        // Stopped in the opposite order: first nobody speaks any more, last of all what was said is sent.
        AddLoop(builder.Services, "outbox", services => services.GetRequiredService<Outbox>().RunAsync);
        AddLoop(builder.Services, "upkeep", services => services.GetRequiredService<Retention>().RunAsync);
        OperatorParts.Add(builder.Services, settings);
        AddLoop(builder.Services, "telling", services => services.GetRequiredService<TellingLoop>().RunAsync);
        AddLoop(builder.Services, "agenda", services => services.GetRequiredService<AgendaClock>().RunAsync);
        if (chat is not null)
        {
            builder.Services.AddSingleton(chat.Platform);
            AddLoop(builder.Services, "terminal chat", services => stopping => ChatAsync(chat, services, stopping));
        }

        if (settings.Telegram is { } telegram)
        {
            AddTelegram(builder.Services, telegram);
        }

        if (settings.Discord is { } discord)
        {
            AddDiscord(builder.Services, discord);
        }

        return builder.Build();
    }

    private static void AddTelegram(IServiceCollection services, TelegramSettings settings)
    {
        services
            .AddSingleton(provider => new TelegramAdapter(
                settings, provider.GetRequiredService<IWebServer>(), provider.GetRequiredService<IHealth>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => provider.GetRequiredService<TelegramAdapter>().Platform)
            .AddSingleton(provider => provider.GetRequiredService<TelegramAdapter>().Rights);
        AddPlatform(services, Telegram, provider => stopping => provider.GetRequiredService<TelegramAdapter>().RunAsync(
            provider.GetRequiredService<ITurns>(),
            provider.GetRequiredService<IDatabase>(),
            CompositionRoot.Commands,
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<ILoggerFactory>(),
            stopping));
    }

    private static void AddDiscord(IServiceCollection services, DiscordSettings settings)
    {
        services
            .AddSingleton(provider => new DiscordAdapter(
                settings,
                CompositionRoot.DiscordWords,
                provider.GetRequiredService<IWebServer>(),
                provider.GetRequiredService<IDatabase>(),
                provider.GetRequiredService<IHealth>(),
                provider.GetRequiredService<IClock>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILoggerFactory>()))
            .AddSingleton(provider => provider.GetRequiredService<DiscordAdapter>().Platform);
        AddPlatform(services, Discord, provider => stopping => provider.GetRequiredService<DiscordAdapter>().RunAsync(
            provider.GetRequiredService<ITurns>(), CompositionRoot.DiscordCommands, stopping));
    }

    private static async Task ChatAsync(TerminalChat chat, IServiceProvider services, CancellationToken stopping)
    {
        await chat.RunAsync(
            services.GetRequiredService<ITurns>(), services.GetRequiredService<Outbox>().WhenIdleAsync, stopping);
        services.GetRequiredService<ExitReason>().AsWished();
    }

    private static void AddPlatform(
        IServiceCollection services, string name, Func<IServiceProvider, Func<CancellationToken, Task>> run) => AddLoop(
        services,
        name,
        provider => stopping => provider.GetRequiredService<PlatformLoops>().RunAsync(name, run(provider), stopping));

    internal static void AddLoop(
        IServiceCollection services, string name, Func<IServiceProvider, Func<CancellationToken, Task>> run) =>
        services.AddSingleton<IHostedService>(provider => new HostedLoop(
            name, run(provider), provider.GetRequiredService<ExitReason>(), provider.GetRequiredService<ILogger<HostedLoop>>()));

    private static void AddLogging(
        HostApplicationBuilder builder,
        RecoveryBotSettings settings,
        IConfiguration configuration,
        IClock clock,
        TextWriter? alsoTo)
    {
        builder.Services.AddSingleton(_ => new LogFile(Path.Combine(settings.DataFolder, LogFileName), clock, alsoTo));
        builder.Services.AddSingleton<ILoggerProvider, FileLoggerProvider>();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConfiguration(configuration.GetSection("Logging"));
    }
}
