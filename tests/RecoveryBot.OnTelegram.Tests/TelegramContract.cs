using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Receiving;
using RecoveryBot.OnTelegram.Sending;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.OnTelegram.Tests;

public sealed class TelegramContract : ChatPlatformContract, IAsyncDisposable
{
    private readonly FakeTelegram _telegram = FakeTelegram.Start(TimeProvider.System, new() { HasSendLimits = false });
    private BotCalls? _calls;

    protected override IChatSeat TakeASeat()
    {
        _calls = new BotCalls(new TelegramSettings(_telegram.Token, new Uri(_telegram.BaseUrl)), TimeProvider.System);
        return new Seat(_telegram.NewPerson("Anna"), _calls);
    }

    public async ValueTask DisposeAsync()
    {
        _calls?.Dispose();
        await _telegram.DisposeAsync();
    }

    private sealed class Seat : IChatSeat
    {
        private readonly Testing.Telegram.Chats.Seat _seat;
        private readonly UpdateFetcher _updateFetcher;

        public Seat(Testing.Telegram.Chats.Seat seat, BotCalls calls)
        {
            _seat = seat;
            _seat.Start();
            _updateFetcher = new UpdateFetcher(calls);
            Platform = new TelegramPlatform(calls, new PostPressAnswers(calls, TimeProvider.System), new RecordedHealth(), TimeProvider.System);
        }

        public IChatPlatform Platform { get; }

        public Place Chat => Place.Direct("telegram", $"{_seat.Chat.Id}");

        public string Read() => _seat.Chat.Read();

        public async Task<Input> PressAsync(string label)
        {
            _seat.Press(label);
            var updateBatch = await _updateFetcher.NextAsync(TestContext.Current.CancellationToken);
            var receivedUpdate = UpdateParser.Of(updateBatch.Updates[^1].Update!, "1", new BotIdentity("bot", new HashSet<string>()));
            return Assert.IsType<ReceivedUpdate.CallbackPress>(receivedUpdate).Update.Input;
        }
    }
}
