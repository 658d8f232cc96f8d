using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Tests.Discord;

/// <summary>A Discord, a bot of it with a command, and Ann, whose direct channel is open.</summary>
public abstract class DiscordTest : IAsyncLifetime
{
    private protected static readonly FakeDiscordSettings NoSendLimits = new() { HasSendLimits = false };

    protected DiscordTest(FakeDiscordSettings? settings = null)
    {
        Discord = FakeDiscord.Start(Clock, settings);
        Bot = new PlainBot(Discord);
        Ann = Discord.NewPerson("Ann");
    }

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 7, 0, 0, TimeSpan.Zero));

    protected FakeDiscord Discord { get; }

    protected Seat Ann { get; }

    private protected PlainBot Bot { get; }

    /// <summary>Ann's direct channel.</summary>
    protected string Chat { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Chat = await Bot.OpenAsync(Ann);
        await Bot.RegisterAsync(
            new JsonObject { ["name"] = "checkin", ["description"] = "Start the check-in." },
            new JsonObject
            {
                ["name"] = "log",
                ["description"] = "Log a training.",
                ["options"] = new JsonArray(
                    new JsonObject { ["type"] = 4, ["name"] = "minutes", ["description"] = "How long.", ["required"] = true },
                    new JsonObject { ["type"] = 3, ["name"] = "kind", ["description"] = "What." }),
            });
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Discord.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<PlainGateway> ReadyAsync(int intents = PlainGateway.DirectMessages, int[]? shard = null) =>
        PlainGateway.ReadyAsync(Discord, intents, shard);
}
