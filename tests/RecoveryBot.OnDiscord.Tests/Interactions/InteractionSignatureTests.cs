using System.Text;
using NodaTime;
using NSec.Cryptography;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Tests.Fuzz;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.OnDiscord.Tests.Interactions;

public sealed class InteractionSignatureTests : IAsyncDisposable
{
    private const string Body = """{"type":1}""";

    private static readonly Instant Now = Instant.FromUnixTimeSeconds(1_772_434_800);

    private readonly FakeDiscord _discord = FakeDiscord.Start(TimeProvider.System);

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    /// <summary>
    /// RFC 8032, 7.1, tests 1 to 3: secret key, public key, message and its signature; and the signature of "1772434800" and
    /// the body, computed as section 5.1 says, by itself and with the group's order added to its second half (which 5.1.7 forbids).
    /// </summary>
    public static TheoryData<string, string, string, string, string, string> Vectors => new()
    {
        {
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            "82282f1f93e88fcb8a9309c20e66c7355c1d5f5df814e499b003a276f4362f714bf2a06a4581c9999414d1c9a2e651d893171ab56438faa2dc1a2578c9f4d206",
            "82282f1f93e88fcb8a9309c20e66c7355c1d5f5df814e499b003a276f4362f7138c696c75fe4dbf16ab1c86c81e030ed93171ab56438faa2dc1a2578c9f4d216"
        },
        {
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            "12d03f09fd001ecc707787cb76459b53ad92e718002a169713554766b0acdf15b27e4ed4a53de38a089e97701c954cba8aeacb4834602089ccc536a2b2a3070b",
            "12d03f09fd001ecc707787cb76459b53ad92e718002a169713554766b0acdf159f524431c0a0f5e2de3a8f13fb8e2bcf8aeacb4834602089ccc536a2b2a3071b"
        },
        {
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
            "f275a1ee2ada31083763f3757b40665498874b41f16b8f003e27292c8963b8672caf1bb1da1a36003ca744b371eb89b294ef9d9f12d53bf6f4900a49df87d50a",
            "f275a1ee2ada31083763f3757b40665498874b41f16b8f003e27292c8963b8671983110ef57d485812443c5650e568c794ef9d9f12d53bf6f4900a49df87d51a"
        },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void It_is_the_Ed25519_of_RFC_8032(string secret, string key, string message, string itsSignature, string ours, string oddTwin)
    {
        using var own = Key.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(secret), KeyBlobFormat.RawPrivateKey);
        Assert.Equal(itsSignature, Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(own, Convert.FromHexString(message))));
        Assert.True(InteractionSignature.IsPublicKey(key));
        var signature = new InteractionSignature(key);

        Assert.True(IsGenuine(signature, ours));
        Assert.True(IsGenuine(signature, ours.ToUpperInvariant()));
        Assert.False(IsGenuine(signature, oddTwin));
        Assert.False(IsGenuine(signature, itsSignature));
    }

    [Fact]
    public void Each_thing_that_is_wrong_with_a_request_is_enough_to_refuse_it()
    {
        var signature = new InteractionSignature(_discord.Signing.PublicKey);
        var now = SystemClock.Instance.GetCurrentInstant();

        Assert.All(Enum.GetValues<Wrong>(), wrong =>
        {
            var signed = _discord.Signing.Sign(Signing.Ping, wrong);
            Assert.Equal(
                wrong == Wrong.Nothing,
                signature.IsGenuine(signed.Signature, signed.Timestamp, Encoding.UTF8.GetBytes(signed.Body), now));
        });
    }

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-300, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void It_is_good_for_five_minutes(int seconds, bool isGood)
    {
        var signed = _discord.Signing.Sign(Signing.Ping);
        var now = Instant.FromUnixTimeSeconds(long.Parse(signed.Timestamp!, System.Globalization.CultureInfo.InvariantCulture) + seconds);

        Assert.Equal(isGood, new InteractionSignature(_discord.Signing.PublicKey)
            .IsGenuine(signed.Signature, signed.Timestamp, Encoding.UTF8.GetBytes(signed.Body), now));
    }

    [Fact]
    public void No_other_signature_is_taken_for_Discords()
    {
        var chance = Seed.Printed();
        var vector = Vectors.First().Data;
        var (signature, right) = (new InteractionSignature(vector.Item2), Convert.FromHexString(vector.Item5));
        Assert.True(IsGenuine(signature, vector.Item5));
        for (var i = 0; i < Seed.Inputs; i++)
        {
            var (odd, timestamp, body) = (right.ToArray(), "1772434800".ToCharArray(), Encoding.UTF8.GetBytes(Body));
            switch (chance.Next(5))
            {
                case 0:
                    chance.NextBytes(odd);
                    break;
                case 1:
                    body[chance.Next(body.Length)] ^= (byte)(1 << chance.Next(8));
                    break;
                case 2:
                    timestamp[^chance.Next(1, 3)] = (char)('1' + chance.Next(9));
                    break;
                case 3:
                    odd = odd[..chance.Next(64)];
                    break;
                default:
                    odd[chance.Next(64)] ^= (byte)(1 << chance.Next(8));
                    break;
            }

            Assert.False(
                signature.IsGenuine(Convert.ToHexString(odd), new string(timestamp), body, Now),
                $"{Convert.ToHexString(odd)} {new string(timestamp)} {Convert.ToHexString(body)}");
        }
    }

    [Theory]
    [InlineData("+1772434800")]
    [InlineData(" 1772434800")]
    [InlineData("1772434800.0")]
    [InlineData("99999999999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("")]
    public void A_timestamp_is_digits_and_near(string timestamp) =>
        Assert.False(new InteractionSignature(Vectors.First().Data.Item2).IsGenuine(Vectors.First().Data.Item5, timestamp, Encoding.UTF8.GetBytes(Body), Now));

    [Theory]
    [InlineData("")]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751")]
    [InlineData("z75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")]
    public void What_is_no_public_key_is_none(string text) => Assert.False(InteractionSignature.IsPublicKey(text));

    private static bool IsGenuine(InteractionSignature signature, string hexadecimal) =>
        signature.IsGenuine(hexadecimal, "1772434800", Encoding.UTF8.GetBytes(Body), Now);
}
