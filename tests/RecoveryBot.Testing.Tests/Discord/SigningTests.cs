using System.Globalization;
using System.Text;
using NSec.Cryptography;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.Testing.Tests.Discord;

/// <summary>interactions/overview.mdx, "Validating Security Request Headers".</summary>
public sealed class SigningTests() : DiscordTest(new FakeDiscordSettings
{
    HasInteractionsAddress = true,
    // RFC 8032, 7.1, test 1.
    PrivateKey = Convert.FromHexString("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
})
{
    [Fact]
    public void The_key_pair_is_the_one_given() =>
        Assert.Equal("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", Discord.Signing.PublicKey);

    [Fact]
    public void An_interaction_is_signed_over_timestamp_and_body()
    {
        var signed = Discord.Signing.Sign(Ann.Slash("checkin"));

        Assert.True(IsRight(signed));
        Assert.Equal(Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), signed.Timestamp);
        Assert.Contains("checkin", signed.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wrong.MutatedBody)]
    [InlineData(Wrong.MutatedSignature)]
    [InlineData(Wrong.MutatedTimestamp)]
    [InlineData(Wrong.StrangersKey)]
    public void A_wrong_one_does_not_verify(Wrong wrong) => Assert.False(IsRight(Discord.Signing.Sign(Signing.Ping, wrong)));

    [Fact]
    public void A_stale_one_is_right_but_old()
    {
        var stale = Discord.Signing.Sign(Signing.Ping, Wrong.Stale);

        Assert.True(IsRight(stale));
        Assert.Equal(
            (Clock.GetUtcNow() - TimeSpan.FromHours(1)).ToUnixTimeSeconds(), long.Parse(stale.Timestamp!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Headers_are_left_out_where_they_are_missing()
    {
        var address = new Uri("http://127.0.0.1/interactions");
        using var whole = Discord.Signing.Sign(Signing.Ping).ToRequest(address);
        using var unsigned = Discord.Signing.Sign(Signing.Ping, Wrong.NoSignature).ToRequest(address);
        using var undated = Discord.Signing.Sign(Signing.Ping, Wrong.NoTimestamp).ToRequest(address);

        Assert.True(whole.Headers.Contains("X-Signature-Ed25519") && whole.Headers.Contains("X-Signature-Timestamp"));
        Assert.False(unsigned.Headers.Contains("X-Signature-Ed25519"));
        Assert.False(undated.Headers.Contains("X-Signature-Timestamp"));
        Assert.Equal("not hexadecimal at all", Discord.Signing.Sign(Signing.Ping, Wrong.NoHexadecimal).Signature);
    }

    [Fact]
    public async Task The_gateway_does_not_tell_and_the_answer_is_taken_like_a_callback()
    {
        using var gateway = await ReadyAsync();
        var slash = Ann.Slash("checkin");
        Ann.Write("The next thing that comes.");

        Discord.TakeAnswer(slash, """{"type":4,"data":{"content":"By HTTP."}}""");

        await gateway.EventAsync("MESSAGE_CREATE");
        Assert.Equal("By HTTP.", slash.Original?.Text);
        Assert.Throws<InvalidOperationException>(() => Discord.TakeAnswer(slash, """{"type":5}"""));
    }

    private bool IsRight(SignedInteraction signed)
    {
        var published = Convert.FromHexString(Discord.Signing.PublicKey);
        return SignatureAlgorithm.Ed25519.Verify(
            PublicKey.Import(SignatureAlgorithm.Ed25519, published, KeyBlobFormat.RawPublicKey),
            Encoding.UTF8.GetBytes(signed.Timestamp + signed.Body),
            Convert.FromHexString(signed.Signature!));
    }
}
