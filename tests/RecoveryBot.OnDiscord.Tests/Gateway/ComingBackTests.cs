using NodaTime;
using RecoveryBot.OnDiscord.Gateway;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

/// <summary>Whether, how and when to connect again.</summary>
public sealed class ComingBackTests
{
    public static TheoryData<int> AllCodes => [.. Enumerable.Range(1000, 16), .. Enumerable.Range(4000, 20)];

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void A_close_code_says_how_to_go_on(int code) => Assert.Equal(
        code switch
        {
            4004 or 4010 or 4011 or 4012 or 4013 or 4014 => null,
            4003 or 4007 or 4009 => ReconnectMode.Anew,
            _ => ReconnectMode.Resume,
        },
        CloseCodes.After(code));

    [Fact]
    public void A_connection_that_just_ended_is_resumed() => Assert.Equal(ReconnectMode.Resume, CloseCodes.After(null));

    [Fact]
    public void We_leave_with_a_code_that_keeps_the_session() => Assert.InRange(CloseCodes.WeComeBack, 4000, 4999);

    [Fact]
    public void A_refused_token_and_a_refused_shard_have_different_sentences()
    {
        Assert.Contains("Token", CloseCodes.Sentence(4004), StringComparison.Ordinal);
        Assert.Contains("4013", CloseCodes.Sentence(4013), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0, 0.5)]
    [InlineData(2, 0.5, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(4, 2, 4)]
    [InlineData(5, 4, 8)]
    [InlineData(6, 5, 10)]
    [InlineData(7, 5, 10)]
    [InlineData(100_000, 5, 10)]
    public void Each_failure_in_a_row_waits_longer_up_to_a_limit(int failures, double leastSeconds, double mostSeconds)
    {
        Assert.Equal(Duration.FromSeconds(leastSeconds), ReconnectBackoff.After(failures, chance: 0));
        Assert.Equal(Duration.FromSeconds(mostSeconds), ReconnectBackoff.After(failures, chance: 1));
    }

    [Fact]
    public void However_often_a_connection_breaks_that_was_ready_it_is_back_within_two_seconds()
    {
        var failures = 0;
        for (var broken = 0; broken < 50; broken++)
        {
            failures = ReconnectBackoff.Failures(failures, Duration.FromSeconds(broken % 19), wasReady: true);
            Assert.InRange(ReconnectBackoff.After(failures, chance: 1), Duration.Zero, Duration.FromSeconds(2));
        }

        Assert.Equal(Duration.FromSeconds(10), ReconnectBackoff.After(Refused(times: 8), chance: 1));
        Assert.Equal(1, ReconnectBackoff.Failures(Refused(times: 8), Duration.FromSeconds(21), wasReady: false));
    }

    private static int Refused(int times) => Enumerable.Range(0, times)
        .Aggregate(0, (before, _) => ReconnectBackoff.Failures(before, Duration.FromSeconds(1), wasReady: false));

    [Fact]
    public void An_invalid_session_waits_one_to_five_seconds()
    {
        Assert.Equal(Duration.FromSeconds(1), ReconnectBackoff.AfterInvalidSession(chance: 0));
        Assert.Equal(Duration.FromSeconds(5), ReconnectBackoff.AfterInvalidSession(chance: 1));
    }
}
