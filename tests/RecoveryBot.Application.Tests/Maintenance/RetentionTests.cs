using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Tests.Maintenance;

public sealed class RetentionTests : IAsyncDisposable
{
    private readonly Bot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task An_update_is_recognised_for_a_week_and_then_forgotten()
    {
        await _bot.Hear("hello", updateId: "7");

        _bot.Time.Advance(Retention.UpdatesKept.ToTimeSpan());
        await Forget();
        Assert.False((await _bot.Hear("hello", updateId: "7")).IsNew);

        _bot.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Forget();
        Assert.True((await _bot.Hear("hello", updateId: "7")).IsNew);
    }

    [Fact]
    public async Task Everything_old_is_forgotten_however_much_it_is()
    {
        await Task.WhenAll(Enumerable.Range(0, 1_200).Select(number => _bot.Hear("hello", updateId: $"{number}")));
        _bot.Time.Advance(TimeSpan.FromDays(8));

        await Forget();

        Assert.Equal(0, await _bot.Database.WriteAsync(
            unitOfWork => unitOfWork.Updates.Forget(Instant.MaxValue, atMost: 9), onceKept: null, Bot.Stopping));
    }

    [Fact]
    public async Task Who_looked_is_known_for_a_year()
    {
        await _bot.Hear("hello");
        var anna = (await _bot.Find())!.Id;
        await _bot.Database.WriteAsync(
            unitOfWork =>
            {
                unitOfWork.Audit.Looked(anna, anna, anna, Look.Digest, _bot.GetCurrentInstant(), _bot.GetCurrentInstant());
                return true;
            },
            onceKept: null,
            Bot.Stopping);

        _bot.Time.Advance(Retention.LooksKept.ToTimeSpan());
        await Forget();
        Assert.Single(_bot.Database.Read(queries => queries.LooksAt(anna)));

        _bot.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Forget();
        Assert.Empty(_bot.Database.Read(queries => queries.LooksAt(anna)));
    }

    private Task Forget() => new Retention(_bot.Database, _bot, _bot.Time, NullLogger<Retention>.Instance)
        .ForgetAsync(Bot.Stopping);
}
