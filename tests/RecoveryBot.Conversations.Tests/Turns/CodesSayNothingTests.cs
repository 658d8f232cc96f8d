using NodaTime;
using RecoveryBot.Conversations.Communities.SettingUp;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>A code is drawn by chance and may spell anything; whoever opens an invite has said nothing yet.</summary>
public sealed class CodesSayNothingTests
{
    // Enough that some of them spell what would be a warning sign if somebody said it: see the first test.
    private const int Codes = 20_000;

    private readonly Random _chance = new(20260302);

    [Fact]
    public void An_invite_s_code_is_no_warning_sign_whatever_it_spells()
    {
        var codes = Enumerable.Range(0, Codes)
            .Select(_ => new string(_chance.GetItems<char>(InviteCode.Alphabet, InviteCode.Length)))
            .SelectMany(code => new[] { code, InviteCode.Shown(code), InviteCode.Shown(code).ToLowerInvariant() })
            .ToList();

        Assert.Contains(codes, code => SignDetector.Read($"start {code}").Count > 0);
        Assert.DoesNotContain(codes, HearsASign);
    }

    [Fact]
    public void What_carries_a_channel_into_the_direct_chat_is_none_either()
    {
        var claims = Enumerable.Range(0, Codes).Select(number => PlaceClaim.Of(
            Place.Channel("telegram", $"-{_chance.NextInt64(1_000_000_000_000, 2_000_000_000_000)}", $"{number}"),
            Instant.FromUnixTimeSeconds(1_772_000_000 + number)));

        Assert.DoesNotContain(claims, HearsASign);
    }

    [Theory]
    [InlineData("I want to die")]
    [InlineData("i-want-to-kill-myself")]
    [InlineData("i_cant_go_on_living_since_2024")]
    [InlineData("I-Want-To-Kill-Myself-Now")]
    [InlineData("kms")]
    [InlineData("")]
    public void Words_behind_start_are_heard(string words) =>
        Assert.NotNull(SafetyScreening.TextOf(new Input.Command("start", words)));

    private static bool HearsASign(string argument)
    {
        var start = new Input.Command("start", argument);
        return SafetyScreening.TextOf(start) is { } text && SafetyScreening.Signs(start, text).Count > 0;
    }
}
