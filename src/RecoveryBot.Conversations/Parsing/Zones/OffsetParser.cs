using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.TimeZones;

namespace RecoveryBot.Conversations.Parsing.Zones;

/// <summary>Reads "+2", "UTC+5:45", "GMT-3" and finds the zones that are there now.</summary>
internal static partial class OffsetParser
{
    private const string FixedPrefix = "Etc/GMT";
    private const int MostNamed = 6;

    /// <summary>The offset that was meant, from −12:00 to +14:00 in quarters of an hour; null if it is none.</summary>
    public static Offset? Read(string typed)
    {
        var match = Written().Match(typed.Trim());
        if (!match.Success)
        {
            return null;
        }

        var hours = Number(match.Groups["hours"]);
        var minutes = match.Groups["part"].Success
            ? 60 * Number(match.Groups["part"]) / (match.Groups["part"].Length == 1 ? 10 : 100)
            : Number(match.Groups["minutes"]);
        var total = ((60 * hours) + minutes) * (match.Groups["sign"].Value is "-" or "−" or "–" ? -1 : 1);
        return minutes % 15 == 0 && minutes < 60 && total is >= -12 * 60 and <= 14 * 60
            ? Offset.FromSeconds(60 * total)
            : null;
    }

    /// <summary>Named zones first, where most people live; for whole hours also the zone that never changes its clocks.</summary>
    public static IReadOnlyList<string> ZonesAt(Offset offset, Instant now)
    {
        var named = TzdbDateTimeZoneSource.Default.ZoneLocations!
            .Select(location => location.ZoneId)
            .Where(id => DateTimeZoneProviders.Tzdb[id].GetUtcOffset(now) == offset)
            .OrderBy(PopularZones.Rank)
            .Take(MostNamed);
        return [.. named, .. Fixed(offset)];
    }

    /// <summary>"UTC+2" for the zone "Etc/GMT-2", whose name has the sign of the old standard; null for any other zone.</summary>
    public static string? NameOfFixed(string zone) => zone switch
    {
        "Etc/UTC" or FixedPrefix => "UTC",
        _ when zone.StartsWith(FixedPrefix + "-", StringComparison.Ordinal) => "UTC+" + zone[(FixedPrefix.Length + 1)..],
        _ when zone.StartsWith(FixedPrefix + "+", StringComparison.Ordinal) => "UTC-" + zone[(FixedPrefix.Length + 1)..],
        _ => null,
    };

    private static IEnumerable<string> Fixed(Offset offset)
    {
        var (hours, rest) = Math.DivRem(offset.Seconds, 3600);
        if (rest == 0)
        {
            yield return hours == 0
                ? "Etc/UTC"
                : string.Create(CultureInfo.InvariantCulture, $"{FixedPrefix}{(hours > 0 ? '-' : '+')}{Math.Abs(hours)}");
        }
    }

    private static int Number(Group digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^((utc|gmt) ?((?<sign>[-+−–]) ?)?|(?<sign>[-+−–]) ?)(?<hours>[0-9]{1,2})((:?(?<minutes>[0-9]{2}))|[.,](?<part>5|50|25|75))?$|^(utc|gmt)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
