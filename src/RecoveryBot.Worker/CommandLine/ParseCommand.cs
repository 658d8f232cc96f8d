using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Meanings;
using RecoveryBot.Worker.Parse;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>
/// <c>recoverybot parse</c>: one typed text a line in, one JSON object a line out that says what it would be taken to mean.
/// The chat reads with the same readers.
/// </summary>
internal static class ParseCommand
{
    private static readonly InstantPattern Moment = InstantPattern.ExtendedIso;

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static Command Create(IClock clock)
    {
        var context = new Option<ParsedContext>("--as")
        {
            Description = "Where it is typed: checkin, log, time, zone, pause or date.",
            DefaultValueFactory = _ => ParsedContext.CheckIn,
        };
        var now = new Option<string?>("--now") { Description = "When: 2026-11-05T06:45 there, or 2026-11-05T06:45:00Z. Now if not said." };
        var zone = new Option<string>("--zone") { Description = "Where: a name of the tz database.", DefaultValueFactory = _ => "Etc/UTC" };
        var areJson = new Option<bool>("--json-strings") { Description = "Each line is a JSON string, so that a text may hold line breaks." };
        var command = new Command("parse", "Read one typed text a line and write what it would be taken to mean.") { context, now, zone, areJson };
        command.SetAction((parsed, stopping) => RunAsync(
            parsed.GetValue(context), parsed.GetValue(now), parsed.GetValue(zone)!, parsed.GetValue(areJson), clock, stopping));
        return command;
    }

    private static async Task<int> RunAsync(
        ParsedContext context, string? now, string zoneName, bool areJson, IClock clock, CancellationToken stopping)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneName) is not { } zone)
        {
            return WithSettings.Say($"There is no time zone '{zoneName}': name one such as Europe/London.", ExitCode.WrongSetting);
        }

        if ((now is null ? clock.GetCurrentInstant() : MomentOf(now, zone)) is not { } moment)
        {
            return WithSettings.Say($"'{now}' is no moment: write it as 2026-11-05T06:45.", ExitCode.WrongSetting);
        }

        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        var bad = await new ParseLines(text => ParsedText.Of(text, context, moment, zone), areJson).RunAsync(input, output, stopping);
        return bad == 0 ? ExitCode.Success : ExitCode.InternalError;
    }

    private static Instant? MomentOf(string now, DateTimeZone zone) => Moment.Parse(now) is { Success: true } moment ? moment.Value
        : Local.Parse(now) is { Success: true } local ? local.Value.InZoneLeniently(zone).ToInstant()
        : null;
}
