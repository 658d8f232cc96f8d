using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>One client in a trainer's digest.</summary>
/// <param name="Decision">Null if today was not answered.</param>
/// <param name="AnsweredAt">Local time of the group; null if today was not answered.</param>
/// <param name="Flags">The most urgent first.</param>
/// <param name="Morning">What may be seen of today; null if nothing was noted.</param>
public sealed record DigestLine(
    DigestName Name, Decision? Decision, LocalTime? AnsweredAt, IReadOnlyList<Flag> Flags, MorningForTrainer? Morning, ConsentLevel Level)
{
    public long Person { get; init; }

    /// <summary>The trainer has dealt with them today.</summary>
    public bool IsHandled { get; init; }

    /// <summary>When the trainer was told at once today, local time of the group; null if they were not.</summary>
    public LocalTime? ToldAt { get; init; }

    public bool NeedsYou => Flags is [{ Kind: <= FlagKind.Silent }, ..];

    internal static DigestLine Of(SeenClient client, LocalDate date, DigestName name, DateTimeZone zone)
    {
        var today = client.On(date);
        return new DigestLine(
            name, today?.Decision, today?.AnsweredAt.InZone(zone).TimeOfDay, Flag.Of(client, date), today?.Morning, client.Level)
        {
            Person = client.Person,
            IsHandled = client.IsHandled,
            ToldAt = client.ToldAt?.InZone(zone) is { } told && told.Date == date ? told.TimeOfDay : null,
        };
    }
}

/// <param name="Since">When they came to the group, if somebody else is called the same; null otherwise.</param>
public sealed record DigestName(string Name, LocalDate? Since)
{
    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => nameof(DigestName);

    internal static IReadOnlyDictionary<long, DigestName> Of(IReadOnlyList<SeenClient> clients, DateTimeZone zone)
    {
        var count = clients.CountBy(client => client.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(name => name.Key, name => name.Value, StringComparer.OrdinalIgnoreCase);
        return clients.ToDictionary(
            client => client.Person,
            client => new DigestName(client.Name, count[client.Name] > 1 ? client.Came.InZone(zone).Date : null));
    }
}
