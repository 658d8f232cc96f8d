using System.Globalization;

namespace RecoveryBot.Testing.Discord;

/// <summary>Ids: milliseconds since 2015 in the upper 42 bits, then a number (reference.mdx, "Snowflakes"). Never the same twice.</summary>
internal sealed class Snowflakes(TimeProvider clock)
{
    private const long FirstSecondOf2015 = 1_420_070_400_000;

    private ulong _last;

    public ulong Next()
    {
        var ofNow = (ulong)(clock.GetUtcNow().ToUnixTimeMilliseconds() - FirstSecondOf2015) << 22;
        return _last = Math.Max(_last + 1, ofNow);
    }

    /// <summary>The id in a path; null for what is none.</summary>
    public static ulong? Read(string written) =>
        ulong.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>On the wire every id is a string.</summary>
    public static string Write(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
