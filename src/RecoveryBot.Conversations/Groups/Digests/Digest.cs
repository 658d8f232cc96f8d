using NodaTime;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>A group's morning as one trainer may see it: who needs them, most urgent first.</summary>
/// <param name="Since">Who needed them yesterday, and whether that is over.</param>
/// <param name="NeedYou">All who do; the first few are shown.</param>
/// <param name="Watch">Of whom to know.</param>
/// <param name="Fine">All others who answered.</param>
/// <param name="NotYet">Asked, and not answered.</param>
/// <param name="Silent">Neither asked yet nor pausing.</param>
public sealed record Digest(
    string Group,
    LocalDate Date,
    int Answered,
    int Asked,
    IReadOnlyList<(DigestName Client, SinceYesterday How)> Since,
    IReadOnlyList<DigestLine> NeedYou,
    IReadOnlyList<DigestLine> Watch,
    IReadOnlyList<(Decision Decision, IReadOnlyList<DigestName> Names)> Fine,
    IReadOnlyList<DigestName> NotYet,
    IReadOnlyList<DigestName> Silent,
    IReadOnlyList<(DigestName Client, LocalDate? Until)> Paused)
{
    /// <summary>So many are shown in full; more than these, and nobody reads them.</summary>
    public const int MostShown = 5;

    /// <summary>More than one morning holds.</summary>
    public const int MostOfAMorning = 10;

    /// <summary>In a bigger group those who are fine are counted, not listed.</summary>
    public const int MostListed = 20;

    /// <summary>Null if nobody lets this trainer see anything.</summary>
    /// <param name="zone">The group's.</param>
    public static Digest? Of(string group, LocalDate date, DateTimeZone zone, IReadOnlyList<SeenClient> clients)
    {
        if (clients.Count == 0)
        {
            return null;
        }

        var names = DigestName.Of(clients, zone);
        var lines = clients.Select(client => DigestLine.Of(client, date, names[client.Person], zone)).ToList();
        var flagged = lines.Where(line => line.Flags.Count > 0)
            .OrderBy(line => line.Flags[0].Kind).ThenByDescending(line => line.Flags[0].Day == 1).ThenByDescending(line => line.Flags[0].Day)
            .ThenBy(line => line.Name.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var fine = lines.Where(line => line.Flags.Count == 0 && line.Decision is not null)
            .GroupBy(line => line.Decision!.Value).OrderBy(kind => kind.Key)
            .Select(kind => (kind.Key, (IReadOnlyList<DigestName>)[.. kind.Select(line => line.Name)]));
        var unanswered = clients.Where(client => client.On(date) is null && Flag.Of(client, date).Count == 0).ToLookup(StateOf);
        return new Digest(
            group,
            date,
            clients.Count(client => client.On(date) is not null),
            clients.Count(client => client.On(date) is not null || (client.WasAsked && !client.Pauses)),
            [.. SinceYesterdays.Of(clients, date).Select(one => (names[one.Client.Person], one.How))],
            [.. flagged.Where(line => line.NeedsYou)],
            [.. flagged.Where(line => !line.NeedsYou)],
            [.. fine],
            [.. unanswered[State.NotYet].Select(client => names[client.Person])],
            [.. unanswered[State.NotAsked].Select(client => names[client.Person])],
            [.. unanswered[State.Pauses].Select(client => (names[client.Person], client.PausesUntil))]);
    }

    private static State StateOf(SeenClient client) => client switch
    {
        { Pauses: true } => State.Pauses,
        { WasAsked: true } => State.NotYet,
        _ => State.NotAsked,
    };

    private enum State
    {
        NotYet,
        NotAsked,
        Pauses,
    }
}
