using System.Globalization;

namespace RecoveryBot.Testing.Tests.Discord.Gateway;

/// <summary>The fake must not be what breaks when a bot is busy.</summary>
public sealed class ManyAtOnceTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task Events_of_many_messages_at_once_come_in_order_and_without_a_gap()
    {
        const int messages = 500;
        using var gateway = await ReadyAsync();
        var before = gateway.Sequence;

        var sending = Parallel.ForEachAsync(
            Enumerable.Range(0, messages),
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken },
            async (number, _) => Assert.True((await Bot.SayAsync(Chat, $"{number}")).IsOk));
        var heard = new List<string>();
        for (var number = 1; number <= messages; number++)
        {
            heard.Add((string)(await gateway.EventAsync("MESSAGE_CREATE"))["id"]!);
            Assert.Equal(before + number, gateway.Sequence);
        }

        await sending;
        Assert.Equal(Ann.Messages.Select(one => $"{one.Id}"), heard);
        var ids = heard.Select(one => ulong.Parse(one, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(ids.Order(), ids);
    }
}
