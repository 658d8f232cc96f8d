using System.Globalization;
using System.Text;
using NodaTime;
using NSec.Cryptography;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>
/// Tells Discord's own requests from forged ones: Ed25519 over the timestamp and the raw body, by the application's public
/// key (interactions/overview, "Security and Authorization"). Discord sends bad ones on purpose.
/// </summary>
internal sealed class InteractionSignature
{
    // Not demanded by Discord; stops old requests from being played again.
    private static readonly Duration Fresh = Duration.FromMinutes(5);

    private readonly PublicKey _key;

    /// <param name="publicKey">64 hexadecimal digits, see <see cref="IsPublicKey"/>.</param>
    public InteractionSignature(string publicKey) =>
        _key = PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(publicKey), KeyBlobFormat.RawPublicKey);

    /// <summary>Whether it can be an application's public key.</summary>
    public static bool IsPublicKey(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit)
        && PublicKey.TryImport(SignatureAlgorithm.Ed25519, Convert.FromHexString(text), KeyBlobFormat.RawPublicKey, out _);

    /// <param name="signature">X-Signature-Ed25519; null if it is missing.</param>
    /// <param name="timestamp">X-Signature-Timestamp, Unix seconds; null if it is missing.</param>
    public bool IsGenuine(string? signature, string? timestamp, ReadOnlySpan<byte> body, Instant now) =>
        signature is { Length: 128 } && signature.All(char.IsAsciiHexDigit)
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= (long)Fresh.TotalSeconds
        && SignatureAlgorithm.Ed25519.Verify(_key, [.. Encoding.UTF8.GetBytes(timestamp!), .. body], Convert.FromHexString(signature));
}
