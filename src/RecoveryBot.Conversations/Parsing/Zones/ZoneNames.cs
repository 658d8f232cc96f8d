using NodaTime;
using NodaTime.TimeZones;

namespace RecoveryBot.Conversations.Parsing.Zones;

/// <summary>Every name by which a zone is found: from the tz database and from <see cref="Places"/>.</summary>
internal static class ZoneNames
{
    /// <summary>Shorter names, such as LA or UK, only count when nothing else was written.</summary>
    private const int ShortestInSentence = 4;

    private const int LongestName = 4;

    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;

    private static readonly HashSet<string> Located = [.. Source.ZoneLocations!.Select(location => location.ZoneId)];

    private static readonly Dictionary<string, string> Ids = Source.GetIds()
        .Where(id => id.Contains('/', StringComparison.Ordinal))
        .ToDictionary(id => id, Current, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string[]> Cities = Together(OwnNames().Concat(
        from row in Places.Cities from name in Split(row.Names) select (name, row.Zone)));

    private static readonly Dictionary<string, string[]> Countries = Together(
        from location in Source.ZoneLocations!
        from name in NamesOf(location.CountryName)
        select (name, location.ZoneId));

    private static readonly Dictionary<string, string[]> ShortForms = Together(
        from row in Places.ShortForms from name in Split(row.Names) from zone in row.Zones select (name, zone));

    /// <summary>Windows' own names, such as "Romance Standard Time" (CLDR windowsZones), folded.</summary>
    private static readonly Dictionary<string, string[]> WindowsNames = Together(
        from row in Source.WindowsMapping.MapZones
        from id in row.TzdbIds
        select (Spelling.Fold(row.WindowsId), Current(id)));

    /// <summary>A zone's full name in any case, old names included; null if it is none. Short forms are no names.</summary>
    public static string? ById(string typed) => Ids.GetValueOrDefault(typed.Trim().Replace(' ', '_'));

    /// <summary>The zones meant by folded words, where most people live first. Empty if none is known.</summary>
    public static IReadOnlyList<string> Matching(string words, Instant now)
    {
        if (ShortForms.TryGetValue(words, out var meant))
        {
            return meant;
        }

        if (WindowsNames.TryGetValue(words.Replace(" daylight ", " standard ", StringComparison.Ordinal), out var onWindows))
        {
            return DifferentClocks(onWindows, now);
        }

        var found = InSentence(words, now);
        return found.Count > 0 ? found : SpelledAlike(words, now);
    }

    /// <summary>Up to three known places whose spelling is nearest, for a hint.</summary>
    public static IReadOnlyList<string> Nearest(string words) =>
        [.. Near(words, allowed: Math.Min((words.Length + 2) / 3, 4))
            .OrderBy(pair => pair.Errors)
            .SelectMany(pair => ZonesNamed(pair.Name))
            .Distinct()
            .Take(3)
            .Select(CityOf)];

    /// <summary>"Los Angeles" for "America/Los_Angeles".</summary>
    public static string CityOf(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');

    /// <summary>The longest known name within the words; a city goes before a country, Georgia is both.</summary>
    private static IReadOnlyList<string> InSentence(string words, Instant now)
    {
        var parts = words.Split(' ');
        for (var length = Math.Min(parts.Length, LongestName); length > 0; length--)
        {
            var windows = Enumerable.Range(0, parts.Length - length + 1)
                .Select(start => string.Join(' ', parts[start..(start + length)]))
                .Where(window => window.Length >= ShortestInSentence || window == words)
                .ToList();
            var cities = windows.Where(Cities.ContainsKey).SelectMany(ZonesNamed).ToList();
            if (cities.Count > 0)
            {
                return InOrder(cities);
            }

            var countries = windows.SelectMany(name => Countries.GetValueOrDefault(name, [])).ToList();
            if (countries.Count > 0)
            {
                return DifferentClocks(countries, now);
            }
        }

        return [];
    }

    /// <summary>Small typing errors, and the beginning of a name.</summary>
    private static IReadOnlyList<string> SpelledAlike(string words, Instant now)
    {
        if (words.Length < ShortestInSentence)
        {
            return [];
        }

        var begun = Names().Where(name => name.StartsWith(words, StringComparison.Ordinal)).ToList();
        var near = begun.Count > 0 ? begun : WithFewestErrors(words);
        var zones = DifferentClocks(near.SelectMany(ZonesNamed), now);
        return zones.Count <= ZoneMatch.MostChoices ? zones : [];
    }

    private static IEnumerable<string> WithFewestErrors(string words) =>
        Near(words, allowed: words.Length < 8 ? 1 : 2)
            .GroupBy(pair => pair.Errors, pair => pair.Name)
            .MinBy(group => group.Key) ?? Enumerable.Empty<string>();

    private static IEnumerable<(string Name, int Errors)> Near(string words, int allowed) =>
        from name in Names()
        where name.Length >= ShortestInSentence && Math.Abs(name.Length - words.Length) <= allowed
        let errors = Spelling.Distance(words, name)
        where errors <= allowed
        select (name, errors);

    /// <summary>One zone for each way of setting the clocks over the coming year.</summary>
    private static IReadOnlyList<string> DifferentClocks(IEnumerable<string> zones, Instant now) =>
        [.. InOrder(zones).DistinctBy(id =>
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            return (zone.GetUtcOffset(now), zone.GetUtcOffset(now + Duration.FromDays(182)));
        })];

    private static IReadOnlyList<string> InOrder(IEnumerable<string> zones) =>
        [.. zones.Distinct().OrderBy(PopularZones.Rank)];

    private static IEnumerable<string> Names() => Cities.Keys.Concat(Countries.Keys);

    private static IEnumerable<string> ZonesNamed(string name) =>
        Cities.GetValueOrDefault(name, []).Concat(Countries.GetValueOrDefault(name, []));

    /// <summary>"europe berlin" and "berlin". Zones of offsets and of regions such as US/Central are found by their full name only.</summary>
    private static IEnumerable<(string Name, string Zone)> OwnNames() =>
        from id in Ids.Keys
        where !id.StartsWith("Etc/", StringComparison.Ordinal)
        let city = id[(id.LastIndexOf('/') + 1)..]
        let region = !Located.Contains(id) && id.Split('/')[0] is "US" or "Canada" or "Mexico" or "Brazil" or "Chile" or "Australia"
        from name in region || city == "Center" ? (string[])[id] : [id, city]
        select (Spelling.Fold(name), Ids[id]);

    private static IEnumerable<string> NamesOf(string country) =>
        Places.Countries.Where(row => row.Country == country).SelectMany(row => Split(row.Names)).Append(Spelling.Fold(country));

    /// <summary>Names that have their own place keep it; old spellings become today's.</summary>
    private static string Current(string id) => Located.Contains(id) ? id : Source.CanonicalIdMap[id];

    private static IEnumerable<string> Split(string names) => names.Split(", ").Select(name => Spelling.Fold(name));

    private static Dictionary<string, string[]> Together(IEnumerable<(string Name, string Zone)> pairs) => pairs
        .GroupBy(pair => pair.Name, pair => pair.Zone)
        .ToDictionary(group => group.Key, group => group.Distinct().ToArray());
}
