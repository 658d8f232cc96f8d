using NodaTime;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>A group's morning as one trainer may see it: who needs them, most urgent first.</summary>
/// <param name="Since">Who needed them yesterday, and whether that is over.</param>
/// <param name="NeedYou">All who do; the first few are shown.</param>
/// <param name="Watch">Of whom to know.</param>
/// <param name="Fine">All others who answered; in a big group all who did.</param>
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

    /// <summary>Whom the buttons below are about: the first who needs the trainer and was not dealt with; null for nobody.</summary>
    public DigestLine? Now => NeedYou.FirstOrDefault(line => !line.IsHandled);

    /// <summary>Which of those who need the trainer are shown, from 0: the portion with the one it is about, unless another is asked for.</summary>
    public int Page { get; init; }

    public int Pages => Math.Max(1, (NeedYou.Count + MostShown - 1) / MostShown);

    public IReadOnlyList<DigestLine> Shown => [.. NeedYou.Skip(Page * MostShown).Take(MostShown)];

    public IReadOnlyList<DigestLine> NotShown => [.. NeedYou.Take(Page * MostShown), .. NeedYou.Skip((Page + 1) * MostShown)];

    /// <summary>Of a big group, how many of each decision there usually are on this weekday; empty where that is not known.</summary>
    public IReadOnlyDictionary<Decision, int> Usual { get; init; } = new Dictionary<Decision, int>();

    /// <summary>What clients wrote for the trainer.</summary>
    public IReadOnlyList<(DigestName Client, SeenNote Note)> Notes { get; init; } = [];

    public bool IsBig => Math.Max(Clients, Answered) > MostListed;

    /// <summary>How many there are.</summary>
    public int Clients { get; init; }

    /// <summary>Another portion of those who need the trainer; one that there is not is the usual one.</summary>
    public Digest OnPage(int page) => page > 0 && page < Pages
        ? this with { Page = page }
        : this with { Page = Now is { } now ? NeedYou.ToList().IndexOf(now) / MostShown : 0 };

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
        // A big group's are counted beside what is usual, and usual is of all.
        var fine = lines.Where(line => (line.Flags.Count == 0 || clients.Count > MostListed) && line.Decision is not null)
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
            [.. unanswered[State.Pauses].Select(client => (names[client.Person], client.PausesUntil))])
        {
            Clients = clients.Count,
            Notes = [.. from client in clients from note in client.Notes select (names[client.Person], note)],
            Usual = clients.Count > MostListed ? UsualDay.Of(clients, date) : new Dictionary<Decision, int>(),
        };
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
