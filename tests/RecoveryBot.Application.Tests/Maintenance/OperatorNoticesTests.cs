using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Maintenance;

public sealed class OperatorNoticesTests
{
    private static readonly Place Operator = Place.Direct("telegram", "7");

    private readonly FakeTimeProvider _time = new(Samples.Morning.ToDateTimeOffset());
    private readonly Telegram _telegram = new();
    private readonly Health _health;
    private readonly OperatorNotices _notices;

    public OperatorNoticesTests()
    {
        _health = new Health(_ => { }, _time, NullLogger<Health>.Instance);
        _notices = new OperatorNotices(new OperatorSettings([Operator]), _health, [_telegram], _time, NullLogger<OperatorNotices>.Instance);
    }

    [Fact]
    public async Task What_lasts_five_minutes_is_told_once_and_so_is_its_end()
    {
        _health.Wrong("discord", "Discord has not answered.");
        await Look(after: TimeSpan.FromMinutes(4));
        Assert.Empty(_telegram.Said);

        await Look(after: TimeSpan.FromMinutes(1));
        await Look(after: TimeSpan.FromMinutes(1));
        _health.Well("discord");
        await Look();
        await Look();

        Assert.Equal(
            [
                (Operator, "RecoveryBot, since 07:00 UTC: Discord has not answered."),
                (Operator, "RecoveryBot: this is over, all is well again. It was: Discord has not answered."),
            ],
            _telegram.Said);
    }

    [Fact]
    public async Task What_passes_in_between_is_not_told()
    {
        _health.Wrong("discord", "Discord has not answered.");
        await Look(after: TimeSpan.FromMinutes(4));
        _health.Well("discord");
        _health.Wrong("discord", "Discord has not answered.");
        await Look(after: TimeSpan.FromMinutes(4));

        Assert.Empty(_telegram.Said);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chat_that_cannot_be_reached_now_hears_it_later(bool throws)
    {
        _health.Wrong("store", "The disk is full.");
        _telegram.Fails = throws ? () => throw new InvalidOperationException() : () => new SendOutcome.TryLater("no connection");
        await Look(after: TimeSpan.FromMinutes(5));
        _telegram.Fails = null;

        await Look();

        Assert.Single(_telegram.Said);
    }

    [Fact]
    public async Task An_operator_who_never_wrote_to_the_bot_is_not_asked_for_each_time()
    {
        _health.Wrong("store", "The disk is full.");
        _telegram.Fails = () => new SendOutcome.Unreachable("never there");
        await Look(after: TimeSpan.FromMinutes(5));
        await Look();

        Assert.Equal(1, _telegram.Asked);
    }

    [Fact]
    public async Task No_two_notices_have_one_id_nor_one_of_the_outbox()
    {
        _health.Wrong("store", "The disk is full.");
        _health.Wrong("backup", "It failed.");
        await Look(after: TimeSpan.FromMinutes(5));

        Assert.Equal(2, _telegram.Ids.Distinct().Count(id => id < 0));
    }

    private Task Look(TimeSpan after = default)
    {
        _time.Advance(after);
        return _notices.LookAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Telegram : IChatPlatform
    {
        public string Name => "telegram";

        public Func<SendOutcome>? Fails { get; set; }

        public int Asked { get; private set; }

        public List<(Place To, string Words)> Said { get; } = [];

        public List<long> Ids { get; } = [];

        public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
        {
            Asked++;
            if (Fails is { } fails)
            {
                return Task.FromResult(fails());
            }

            Ids.Add(message.Id);
            Said.Add((message.To, Samples.WordsOf(message.Message)));
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("1"));
        }
    }
}
