using System.Text;
using NodaTime;
using RecoveryBot.Conversations.Parsing.Zones;

namespace RecoveryBot.Conversations.Tests.Calendar.Zones;

public sealed class ZoneMatchTests
{
    private static readonly Instant Winter = Instant.FromUtc(2026, 1, 15, 12, 0);
    private static readonly Instant Summer = Instant.FromUtc(2026, 7, 15, 12, 0);

    [Theory]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("berlin", "Europe/Berlin")]
    [InlineData("  BERLIN. ", "Europe/Berlin")]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("Munich", "Europe/Berlin")]
    [InlineData("München", "Europe/Berlin")]
    [InlineData("Hamburg", "Europe/Berlin")]
    [InlineData("Milan", "Europe/Rome")]
    [InlineData("Barcelona", "Europe/Madrid")]
    [InlineData("Mumbai", "Asia/Kolkata")]
    [InlineData("Calcutta", "Asia/Kolkata")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("Beijing", "Asia/Shanghai")]
    [InlineData("San Francisco", "America/Los_Angeles")]
    [InlineData("Manchester", "Europe/London")]
    [InlineData("Lyon", "Europe/Paris")]
    [InlineData("new york", "America/New_York")]
    [InlineData("New York City", "America/New_York")]
    [InlineData("NYC", "America/New_York")]
    [InlineData("LA", "America/Los_Angeles")]
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("Zürich", "Europe/Zurich")]
    [InlineData("Malmö", "Europe/Stockholm")]
    [InlineData("Łódź", "Europe/Warsaw")]
    [InlineData("Xi'an", "Asia/Shanghai")]
    [InlineData("Kathmandu", "Asia/Kathmandu")]
    [InlineData("Buenos Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("St. John's", "America/St_Johns")]
    public void A_city_is_found(string typed, string zone) => Assert.Equal(new ZoneMatch.Found(zone), Find(typed));

    [Theory]
    [InlineData("Germany", "Europe/Berlin")]
    [InlineData("UK", "Europe/London")]
    [InlineData("England", "Europe/London")]
    [InlineData("Iceland", "Atlantic/Reykjavik")]
    [InlineData("Japan", "Asia/Tokyo")]
    [InlineData("Nepal", "Asia/Kathmandu")]
    [InlineData("Argentina", "America/Argentina/Buenos_Aires")]
    public void A_country_with_one_clock_is_found(string typed, string zone) =>
        Assert.Equal(new ZoneMatch.Found(zone), Find(typed));

    [Theory]
    [InlineData("Berlin, Germany", "Europe/Berlin")]
    [InlineData("I live in Munich", "Europe/Berlin")]
    [InlineData("london time", "Europe/London")]
    [InlineData("near Salt Lake City in Utah", "America/Denver")]
    public void A_place_is_found_among_other_words(string typed, string zone) =>
        Assert.Equal(new ZoneMatch.Found(zone), Find(typed));

    [Theory]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("central standard time", "America/Chicago")]
    [InlineData("Pacific Daylight Time", "America/Los_Angeles")]
    [InlineData("AUS Eastern Standard Time", "Australia/Sydney")]
    public void What_Windows_calls_a_zone_is_found(string typed, string zone) =>
        Assert.Equal(new ZoneMatch.Found(zone), Find(typed));

    [Theory]
    [InlineData("Berln", "Europe/Berlin")]
    [InlineData("Brelin", "Europe/Berlin")]
    [InlineData("Amsterdm", "Europe/Amsterdam")]
    [InlineData("Johanesbourg", "Africa/Johannesburg")]
    [InlineData("san fran", "America/Los_Angeles")]
    [InlineData("Reykjavk", "Atlantic/Reykjavik")]
    public void A_small_typing_error_is_forgiven(string typed, string zone) =>
        Assert.Equal(new ZoneMatch.Found(zone), Find(typed));

    [Theory]
    [InlineData("Spain", "Europe/Madrid", "Atlantic/Canary")]
    [InlineData("Samoa", "Pacific/Apia", "Pacific/Pago_Pago")]
    [InlineData("Portland", "America/New_York", "America/Los_Angeles")]
    [InlineData("Georgia", "America/New_York", "Asia/Tbilisi")]
    [InlineData("New Zealand", "Pacific/Auckland", "Pacific/Chatham")]
    [InlineData("PST", "America/Los_Angeles", "America/Vancouver", "America/Tijuana")]
    [InlineData("BST", "Europe/London", "Asia/Dhaka")]
    [InlineData("Central", "America/Chicago", "America/Winnipeg")]
    [InlineData("US Central", "America/Chicago", "America/Winnipeg")]
    [InlineData("Atlantic", "America/Halifax", "America/Puerto_Rico")]
    public void Where_a_name_means_several_clocks_the_client_chooses(string typed, params string[] zones) =>
        Assert.Equal(zones, Assert.IsType<ZoneMatch.Several>(Find(typed)).Zones);

    [Theory]
    [InlineData("USA", "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver", "America/Phoenix", "America/Anchorage", "Pacific/Honolulu", "America/Adak")]
    [InlineData("Australia", "Australia/Sydney", "Australia/Brisbane", "Australia/Perth", "Australia/Adelaide", "Australia/Darwin", "Australia/Lord_Howe", "Australia/Eucla")]
    public void A_large_country_offers_each_of_its_clocks(string typed, params string[] zones) =>
        Assert.Equal(zones, Assert.IsType<ZoneMatch.Several>(Find(typed)).Zones.Take(zones.Length));

    [Theory]
    [InlineData("UTC+5:45", "Asia/Kathmandu")]
    [InlineData("+5:45", "Asia/Kathmandu")]
    [InlineData("GMT +0545", "Asia/Kathmandu")]
    [InlineData("utc+5.75", "Asia/Kathmandu")]
    [InlineData("-12", "Etc/GMT+12")]
    public void An_offset_with_one_place_is_found(string typed, string zone) =>
        Assert.Equal(new ZoneMatch.Found(zone), Find(typed));

    [Theory]
    [InlineData("+2")]
    [InlineData("UTC+2")]
    [InlineData("gmt 2")]
    [InlineData("+02:00")]
    [InlineData("+0200")]
    public void An_offset_offers_the_places_that_have_it_now_and_one_that_never_changes(string typed)
    {
        var inSummer = Assert.IsType<ZoneMatch.Several>(ZoneMatch.Find(typed, Summer)).Zones;
        var inWinter = Assert.IsType<ZoneMatch.Several>(ZoneMatch.Find(typed, Winter)).Zones;

        Assert.Equal("Europe/Berlin", inSummer[0]);
        Assert.DoesNotContain("Europe/Berlin", inWinter);
        Assert.Equal("Etc/GMT-2", inSummer[^1]);
        Assert.All(inSummer, zone => Assert.Equal(Offset.FromHours(2), DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(Summer)));
        Assert.All(inWinter, zone => Assert.Equal(Offset.FromHours(2), DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(Winter)));
    }

    [Fact]
    public void An_offset_behind_has_the_sign_people_write() =>
        Assert.Equal("America/Sao_Paulo", Assert.IsType<ZoneMatch.Several>(Find("GMT-3")).Zones[0]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("+15")]
    [InlineData("+5:50")]
    [InlineData("+99999999999")]
    [InlineData("qwertyuiop")]
    [InlineData("no idea")]
    [InlineData("Москва")]
    [InlineData("'; DROP TABLE people; --")]
    public void What_is_no_place_is_not_guessed_at(string typed) => Assert.IsType<ZoneMatch.None>(Find(typed));

    [Fact]
    public void A_misspelt_place_comes_with_the_nearest_ones() =>
        Assert.Contains("Helsinki", Assert.IsType<ZoneMatch.None>(Find("Hellsingy")).Nearest);

    [Theory]
    [InlineData("America/Los_Angeles", "Los Angeles")]
    [InlineData("America/Argentina/Buenos_Aires", "Buenos Aires")]
    [InlineData("Etc/GMT-2", "UTC+2")]
    [InlineData("Etc/GMT+12", "UTC-12")]
    [InlineData("Etc/UTC", "UTC")]
    public void A_zone_is_shown_as_its_place(string zone, string place) => Assert.Equal(place, ZoneMatch.PlaceOf(zone));

    [Fact]
    public void Every_place_and_short_form_leads_to_a_zone_of_the_database()
    {
        var zones = Places.Cities.Select(row => row.Zone).Concat(Places.ShortForms.SelectMany(row => row.Zones));

        Assert.All(zones, zone => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)));
    }

    [Fact]
    public void Every_city_of_the_list_is_found_by_its_name() =>
        Assert.All(
            from row in Places.Cities from name in row.Names.Split(", ") select (name, row.Zone),
            city => Assert.Contains(city.Zone, Find(city.name) switch
            {
                ZoneMatch.Found found => [found.Zone],
                ZoneMatch.Several several => several.Zones,
                _ => [],
            }));

    [Fact]
    public void Every_country_of_the_list_has_the_databases_spelling()
    {
        var known = NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.CountryName);

        Assert.All(Places.Countries, row => Assert.Contains(row.Country, known));
    }

    [Fact]
    public void Every_zone_of_the_database_is_found_by_its_full_name() =>
        Assert.All(
            DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/', StringComparison.Ordinal)),
            id => Assert.Equal(
                DateTimeZoneProviders.Tzdb[id].GetUtcOffset(Summer),
                DateTimeZoneProviders.Tzdb[Assert.IsType<ZoneMatch.Found>(Find(id)).Zone].GetUtcOffset(Summer)));

    [Fact]
    public void No_text_is_too_strange()
    {
        const int Seed = 20260115;
        var random = new Random(Seed);
        for (var i = 0; i < 500; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(40); length > 0; length--)
            {
                text.Append((char)random.Next(random.Next(2) == 0 ? 128 : char.MaxValue + 1));
            }

            var typed = text.ToString();
            Assert.True(Find(typed) is not ZoneMatch.Several { Zones.Count: < 2 or > ZoneMatch.MostChoices }, $"seed {Seed}: {typed}");
        }
    }

    private static ZoneMatch Find(string typed) => ZoneMatch.Find(typed, Winter);
}
