using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <summary>
/// Carries a channel into the direct chat, behind "/start" or in a button, for a quarter of an hour. It proves nothing: whoever
/// brings one is looked up with the platform, so that a forged one opens only what its forger manages.
/// </summary>
public static class PlaceClaim
{
    private const string Mark = "c";
    private const int Bytes = 16;

    private static readonly Duration Counts = Duration.FromMinutes(15);

    /// <summary>Letters, digits, "_" and "-"; empty for a channel whose id is no number.</summary>
    public static string Of(Place place, Instant now)
    {
        if (!long.TryParse(place.Id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
        {
            return "";
        }

        _ = int.TryParse(place.Thread, NumberStyles.None, CultureInfo.InvariantCulture, out var thread);
        Span<byte> claim = stackalloc byte[Bytes];
        BinaryPrimitives.WriteInt64BigEndian(claim, id);
        BinaryPrimitives.WriteInt32BigEndian(claim[8..], thread);
        BinaryPrimitives.WriteUInt32BigEndian(claim[12..], (uint)now.ToUnixTimeSeconds());
        return Mark + Base64Url.EncodeToString(claim);
    }

    /// <summary>Null for what is none.</summary>
    /// <param name="platform">Where it was brought.</param>
    public static (Place Place, bool Counts)? Read(string typed, string platform, Instant now)
    {
        Span<byte> claim = stackalloc byte[Bytes];
        if (!typed.StartsWith(Mark, StringComparison.Ordinal)
            || typed.Length != Mark.Length + Base64Url.GetEncodedLength(Bytes)
            || !Base64Url.IsValid(typed.AsSpan(Mark.Length))
            || !Base64Url.TryDecodeFromChars(typed.AsSpan(Mark.Length), claim, out var read)
            || read != Bytes)
        {
            return null;
        }

        var thread = BinaryPrimitives.ReadInt32BigEndian(claim[8..]);
        var age = now - Instant.FromUnixTimeSeconds(BinaryPrimitives.ReadUInt32BigEndian(claim[12..]));
        return (
            Place.Channel(
                platform,
                BinaryPrimitives.ReadInt64BigEndian(claim).ToString(CultureInfo.InvariantCulture),
                thread > 0 ? thread.ToString(CultureInfo.InvariantCulture) : null),
            age >= -Duration.FromSeconds(1) && age <= Counts);
    }
}
