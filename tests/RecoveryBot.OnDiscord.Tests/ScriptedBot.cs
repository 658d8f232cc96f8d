using System.Globalization;
using Microsoft.Extensions.Logging;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>The whole bot on a real store and the fake Discord, with a scripted conversation.</summary>
internal sealed class ScriptedBot : ScriptedTurns
{
    public static readonly IReadOnlyList<CommandHelp> Commands =
        [new("today", "today's answer"), new("log", "note something") { Takes = new("what", "such as: run") }];

    public static readonly DiscordWords Words = new(
        "Choose", "Write", "In your own words", RichText.Plain("I cannot write to you directly."), "A button here",
        RichText.Plain("Good morning, everyone."), "Check in");

    private readonly TimeProvider _time;
    private readonly WebServer _webServer = new();
    private DiscordAdapter? _adapter;

    /// <param name="time">Discord's and the bot's; null for the real one.</param>
    public ScriptedBot(FakeDiscordSettings? settings = null, ILoggerFactory? loggers = null, TimeProvider? time = null)
        : base(loggers, time ?? TimeProvider.System)
    {
        _time = time ?? TimeProvider.System;
        Discord = FakeDiscord.Start(_time, settings ?? new FakeDiscordSettings());
    }

    public FakeDiscord Discord { get; }

    /// <summary>Another one than Discord knows; null for the right one.</summary>
    public string? WrongToken { get; init; }

    /// <summary>Where interactions are delivered; null for the gateway.</summary>
    public DiscordEndpoint? Endpoint { get; set; }

    public string MemoryFile => Path.Combine(DataFolder, "discord.json");

    public static Place ChatOf(Seat seat) => Place.Direct("discord", seat.Person.Id.ToString(CultureInfo.InvariantCulture));

    public ScriptedBot Start()
    {
        var settings = new DiscordSettings(WrongToken ?? Discord.Token, new Uri(Discord.ApiUrl), MemoryFile) { Endpoint = Endpoint };
        var adapter = _adapter = new DiscordAdapter(settings, Words, _webServer, Database, Health, Clock, _time, Loggers);
        Run(adapter.Platform, [], stopping => adapter.RunAsync(this, Commands, stopping));
        return this;
    }

    /// <summary>Started, and listening.</summary>
    public async Task<ScriptedBot> ListeningAsync()
    {
        Start();
        await Discord.ConnectedAsync();
        return this;
    }

    /// <summary>Until nothing waits for that person.</summary>
    public Task IdleAsync(Seat seat) => IdleAsync(ChatOf(seat));

    public Task SayAsync(Seat to, Message message) => SayAsync(ChatOf(to), message);

    /// <summary>For all to read.</summary>
    public Task PostAsync(Channel to, Message message) =>
        SayAsync(Place.Channel("discord", to.Id.ToString(CultureInfo.InvariantCulture)), message);

    protected override void DisposeAdapter() => _adapter?.Dispose();

    protected override async ValueTask DisposePlatformAsync()
    {
        await Discord.DisposeAsync();
        _webServer.Dispose();
    }
}
