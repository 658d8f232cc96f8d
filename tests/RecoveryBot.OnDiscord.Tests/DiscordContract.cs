using System.Text.Json;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.OnDiscord.Sending;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.OnDiscord.Tests;

public sealed class DiscordContract : ChatPlatformContract, IAsyncDisposable
{
    private readonly FakeDiscord _discord = FakeDiscord.Start(TimeProvider.System, new() { HasSendLimits = false, HasInteractionsAddress = true });
    private DiscordRest? _rest;

    protected override IChatSeat TakeASeat()
    {
        _rest = new DiscordRest(new DiscordSettings(_discord.Token, new Uri(_discord.ApiUrl), "unused"), TimeProvider.System);
        return new Seat(_discord.NewPerson("Anna").WrittenToBefore(), _rest);
    }

    public async ValueTask DisposeAsync()
    {
        _rest?.Dispose();
        await _discord.DisposeAsync();
    }

    private sealed class OpenedBefore(Testing.Discord.Chats.Seat seat) : IDirectChannelStore
    {
        public string? Find(string user) => seat.Channel.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public Task<bool> TryKeepAsync(string user, string channel, CancellationToken stopping) => Task.FromResult(false);
    }

    private sealed class Seat(Testing.Discord.Chats.Seat seat, DiscordRest rest) : IChatSeat
    {
        public IChatPlatform Platform { get; } = new DiscordPlatform(
            rest,
            new DiscordPages(ScriptedBot.Words),
            new DirectChannels(new DirectChannelOpener(rest, TimeProvider.System), new OpenedBefore(seat), TimeProvider.System),
            new ChannelPosts(rest, new DiscordPages(ScriptedBot.Words), new SendingTroubles(new RecordedHealth()), TimeProvider.System),
            new PendingInteractions(),
            new SendingTroubles(new RecordedHealth()),
            () => "a-",
            TimeProvider.System,
            Task.CompletedTask);

        public Place Chat => ScriptedBot.ChatOf(seat);

        public string Read() => seat.Read();

        public Task<Input> PressAsync(string label)
        {
            using var json = JsonDocument.Parse(seat.Press(label).Json);
            var interaction = InteractionParser.Read(json.RootElement);
            return Task.FromResult<Input>(new Input.Press(Assert.IsType<InteractionData.Component>(interaction!.Data).Payload));
        }
    }
}
