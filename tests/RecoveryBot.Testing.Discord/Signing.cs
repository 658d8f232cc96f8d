using System.Globalization;
using System.Text;
using NSec.Cryptography;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Discord;

/// <summary>
/// Interactions as Discord carries them to the bot's own address: Ed25519 over the timestamp and the body as it is
/// (interactions/overview.mdx), right, or wrong in one way.
/// </summary>
public sealed class Signing
{
    /// <summary>What Discord sends first of all, and now and then, to see whether the bot is there.</summary>
    public const string Ping = """{"id":"1","application_id":"1","type":1,"token":"ping","version":1}""";

    private static readonly SignatureAlgorithm Algorithm = SignatureAlgorithm.Ed25519;

    private readonly TimeProvider _clock;
    private readonly Key _key;
    private readonly Key _strangersKey = Key.Create(Algorithm);

    internal Signing(byte[]? seed, TimeProvider clock)
    {
        _clock = clock;
        _key = seed is null ? Key.Create(Algorithm) : Key.Import(Algorithm, seed, KeyBlobFormat.RawPrivateKey);
    }

    /// <summary>As the developer portal shows it: 64 hexadecimal digits.</summary>
    public string PublicKey => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    public SignedInteraction Sign(Interaction interaction, Wrong wrong = Wrong.Nothing) => Sign(interaction.Json, wrong);

    public SignedInteraction Sign(string body, Wrong wrong = Wrong.Nothing)
    {
        var at = _clock.GetUtcNow() - (wrong == Wrong.Stale ? TimeSpan.FromHours(1) : TimeSpan.Zero);
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var key = wrong == Wrong.StrangersKey ? _strangersKey : _key;
        var signature = Convert.ToHexStringLower(Algorithm.Sign(key, Encoding.UTF8.GetBytes(timestamp + body)));
        return wrong switch
        {
            Wrong.MutatedBody => new(body + " ", signature, timestamp),
            Wrong.MutatedSignature => new(body, (signature[0] == '0' ? '1' : '0') + signature[1..], timestamp),
            Wrong.MutatedTimestamp => new(body, signature, (at.ToUnixTimeSeconds() + 1).ToString(CultureInfo.InvariantCulture)),
            Wrong.NoSignature => new(body, null, timestamp),
            Wrong.NoTimestamp => new(body, signature, null),
            Wrong.NoHexadecimal => new(body, "not hexadecimal at all", timestamp),
            _ => new(body, signature, timestamp),
        };
    }
}

/// <summary>The one thing that is wrong with a signed request.</summary>
public enum Wrong
{
    Nothing,

    /// <summary>Signed rightly, an hour ago: a replay.</summary>
    Stale,
    MutatedBody,
    MutatedSignature,
    MutatedTimestamp,
    NoSignature,
    NoTimestamp,
    NoHexadecimal,
    StrangersKey,
}

/// <param name="Signature">Header <c>X-Signature-Ed25519</c>; null leaves it out.</param>
/// <param name="Timestamp">Header <c>X-Signature-Timestamp</c>, seconds since 1970; null leaves it out.</param>
public sealed record SignedInteraction(string Body, string? Signature, string? Timestamp)
{
    /// <summary>The request, ready to be posted to the bot's address.</summary>
    public HttpRequestMessage ToRequest(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(Body, Encoding.UTF8, "application/json"),
        };
        Add("X-Signature-Ed25519", Signature);
        Add("X-Signature-Timestamp", Timestamp);
        request.Headers.TryAddWithoutValidation("User-Agent", "Discord-Interactions/1.0 (+https://discord.com)");
        return request;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }
}
