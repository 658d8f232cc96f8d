using System.Diagnostics;
using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.OnTelegram.Tests;

/// <summary>The whole bot on a real store and the fake Telegram, with a scripted conversation.</summary>
internal sealed class ScriptedBot : ScriptedTurns
{
    public static readonly IReadOnlyList<CommandHelp> Commands = [new("today", "today's answer"), new("help", "this list")];

    /// <summary>What does not happen within it does not happen.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TimeProvider _time;
    private readonly WebServer _webServer = new();
    private TelegramAdapter? _adapter;

    /// <param name="time">That of the adapter alone.</param>
    public ScriptedBot(FakeTelegramSettings? settings = null, ILoggerFactory? loggers = null, TimeProvider? time = null)
        : base(loggers, TimeProvider.System)
    {
        _time = time ?? TimeProvider.System;
        Telegram = FakeTelegram.Start(TimeProvider.System, settings ?? new FakeTelegramSettings());
    }

    public FakeTelegram Telegram { get; }

    /// <summary>Where updates are delivered; null: Telegram is polled.</summary>
    public TelegramWebhook? Webhook { get; set; }

    public IChatPlatform Platform => _adapter!.Platform;

    public ScriptedBot Start()
    {
        var settings = new TelegramSettings(Telegram.Token, new Uri(Telegram.BaseUrl)) { Webhook = Webhook };
        var adapter = _adapter = new TelegramAdapter(settings, _webServer, Health, _time);
        Run(adapter.Platform, [adapter.Rights], stopping => adapter.RunAsync(this, Database, Commands, Clock, Loggers, stopping));
        return this;
    }

    /// <summary>Until it is kept that the whole platform asked to be left alone.</summary>
    public async Task HeldAsync()
    {
        var began = Stopwatch.GetTimestamp();
        while (Database.Read(queries => queries.Holds()).Count == 0)
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, "Nothing is held.");
            await Task.Yield();
        }
    }

    public Task SayAsync(Testing.Telegram.Chats.Chat to, Message message) => SayAsync(Place.Direct("telegram", $"{to.Id}"), message);

    protected override void DisposeAdapter() => _adapter?.Dispose();

    protected override async ValueTask DisposePlatformAsync()
    {
        await Telegram.DisposeAsync();
        _webServer.Dispose();
    }
}
