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
    public void An_invalid_session_waits_one_to_five_seconds()
    {
        Assert.Equal(Duration.FromSeconds(1), ReconnectBackoff.AfterInvalidSession(chance: 0));
        Assert.Equal(Duration.FromSeconds(5), ReconnectBackoff.AfterInvalidSession(chance: 1));
    }
}
