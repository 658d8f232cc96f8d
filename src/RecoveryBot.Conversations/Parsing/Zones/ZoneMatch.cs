using NodaTime;

namespace RecoveryBot.Conversations.Parsing.Zones;

/// <summary>Which time zone somebody means by a city, a country, a zone's own name or an offset.</summary>
public abstract record ZoneMatch
{
    /// <summary>How many zones are offered to choose from, at most.</summary>
    public const int MostChoices = 8;

    private ZoneMatch()
    {
    }

    /// <param name="Zone">A name of the tz database, never an abbreviation.</param>
    public sealed record Found(string Zone) : ZoneMatch;

    /// <param name="Zones">2 to <see cref="MostChoices"/> names of the tz database, where most people live first.</param>
    public sealed record Several(IReadOnlyList<string> Zones) : ZoneMatch;

    /// <param name="Nearest">Up to three known places that are spelled alike, possibly none.</param>
    public sealed record None(IReadOnlyList<string> Nearest) : ZoneMatch;

    /// <summary>
    /// Reads any text; case, accents and small typing errors do not count. Short forms such as CET or PST are understood
    /// as the places that use them, because by themselves they do not say when clocks change.
    /// </summary>
    /// <param name="now">An offset means the zones that have it now.</param>
    public static ZoneMatch Find(string typed, Instant now)
    {
        if (ZoneNames.ById(typed) is { } zone)
        {
            return new Found(zone);
        }

        if (OffsetParser.Read(typed) is { } offset)
        {
            return Among(OffsetParser.ZonesAt(offset, now));
        }

        var folded = Spelling.Fold(typed);
        var zones = ZoneNames.Matching(folded, now);
        return zones.Count == 0 ? new None(ZoneNames.Nearest(folded)) : Among(zones);
    }

    /// <summary>The city a zone is named after, such as "Los Angeles", or "UTC+2" for a fixed offset.</summary>
    public static string PlaceOf(string zone) => OffsetParser.NameOfFixed(zone) ?? ZoneNames.CityOf(zone);

    private static ZoneMatch Among(IReadOnlyList<string> zones) => zones switch
    {
        [] => new None([]),
        [var only] => new Found(only),
        _ => new Several([.. zones.Take(MostChoices)]),
    };
}
