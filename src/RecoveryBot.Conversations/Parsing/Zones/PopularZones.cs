namespace RecoveryBot.Conversations.Parsing.Zones;

/// <summary>Zones in which most people live, the fullest first: what is offered first when several are meant.</summary>
internal static class PopularZones
{
    private static readonly string[] FullestFirst =
    [
        "Asia/Kolkata", "Asia/Shanghai", "America/New_York", "Europe/London", "Europe/Berlin", "Europe/Paris", "America/Chicago",
        "America/Los_Angeles", "America/Sao_Paulo", "Asia/Jakarta", "Asia/Karachi", "Africa/Lagos", "Asia/Dhaka", "Asia/Tokyo",
        "Europe/Moscow", "America/Mexico_City", "Asia/Manila", "Africa/Cairo", "Asia/Ho_Chi_Minh", "Africa/Addis_Ababa",
        "Europe/Istanbul", "Asia/Tehran", "Asia/Bangkok", "Europe/Rome", "Europe/Madrid", "Africa/Johannesburg", "Africa/Nairobi",
        "Asia/Seoul", "America/Bogota", "America/Argentina/Buenos_Aires", "Africa/Algiers", "Europe/Kyiv", "Europe/Warsaw",
        "America/Toronto", "Asia/Baghdad", "Africa/Casablanca", "Asia/Riyadh", "America/Denver", "America/Lima", "Asia/Yangon",
        "Africa/Accra", "Asia/Kathmandu", "America/Caracas", "Asia/Dubai", "Asia/Kuala_Lumpur", "Australia/Sydney",
        "Australia/Melbourne", "Asia/Taipei", "Asia/Colombo", "Europe/Bucharest", "Europe/Amsterdam", "Europe/Brussels",
        "Europe/Athens", "Europe/Lisbon", "Europe/Stockholm", "Europe/Prague", "Europe/Budapest", "Europe/Vienna", "Europe/Zurich",
        "Asia/Tashkent", "Asia/Almaty", "Asia/Kabul", "America/Santiago", "Asia/Hong_Kong", "Asia/Singapore", "Africa/Kinshasa",
        "Europe/Helsinki", "Europe/Oslo", "Europe/Copenhagen", "Europe/Dublin", "America/Vancouver", "America/Phoenix",
        "Asia/Yekaterinburg", "Asia/Novosibirsk", "Europe/Samara", "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Vladivostok",
        "Asia/Omsk", "Europe/Kaliningrad", "Asia/Yakutsk", "Australia/Brisbane", "Australia/Perth", "Australia/Adelaide",
        "Australia/Darwin", "Pacific/Auckland", "Asia/Jerusalem", "America/Edmonton", "America/Winnipeg", "America/Halifax",
        "America/Regina", "America/St_Johns", "America/Manaus", "America/Fortaleza", "America/Rio_Branco", "America/Tijuana",
        "America/Cancun", "America/Monterrey", "America/Hermosillo", "Asia/Makassar", "Asia/Jayapura", "America/Anchorage",
        "Pacific/Honolulu", "America/La_Paz", "America/Guatemala", "America/Guayaquil", "Atlantic/Canary", "Atlantic/Azores",
        "Africa/Lubumbashi", "Pacific/Fiji", "Pacific/Port_Moresby", "Pacific/Guam", "Pacific/Apia", "Pacific/Tongatapu",
    ];

    private static readonly Dictionary<string, int> Ranks =
        FullestFirst.Select((zone, rank) => (zone, rank)).ToDictionary(pair => pair.zone, pair => pair.rank);

    /// <summary>Smaller is fuller; all zones not listed come last, in the order they are given.</summary>
    public static int Rank(string zone) => Ranks.GetValueOrDefault(zone, int.MaxValue);
}
