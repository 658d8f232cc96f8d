using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>What rules that a group has not yet would have decided otherwise in the last weeks, as one trainer may know it.</summary>
/// <param name="Clients">Those who let the trainer see their answers.</param>
/// <param name="Others">Those who let the trainer see the day's answer alone, together; null where they are too few to tell of.</param>
public sealed record Rehearsal(string Group, GroupRules Rules, IReadOnlyList<RehearsedClient> Clients, RehearsedOthers? Others)
{
    /// <summary>Clients who came after so many others that they are not gone through.</summary>
    public int LeftOut { get; init; }

    /// <summary>So many days up to today, today included.</summary>
    public const int DaysBack = 28;

    public int Decisions => Clients.Sum(client => client.Days.Count);

    public int Stricter => Clients.Sum(client => client.Stricter);

    public int Laxer => Clients.Sum(client => client.Laxer);
}

/// <summary>One client's days, each as it was decided and as it would have been.</summary>
public sealed record RehearsedClient(string Name, IReadOnlyList<RehearsedDay> Days)
{
    public int Stricter => Days.Count(day => day.Tried > day.Decided);

    public int Laxer => Days.Count(day => day.Tried < day.Decided);

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => nameof(RehearsedClient);
}

public sealed record RehearsedDay(LocalDate Date, Decision Decided, Decision Tried);

/// <summary>People who are not told apart: their number and, in fives, how many of their days would differ.</summary>
public sealed record RehearsedOthers(int People, int Differing)
{
    /// <summary>Of fewer, nothing is said.</summary>
    public const int Fewest = 5;

    private const int Step = 5;

    /// <summary>Null for too few. In steps, so that one who comes or goes does not show what their own days were.</summary>
    public static RehearsedOthers? Of(IReadOnlyList<IReadOnlyList<RehearsedDay>> people) => people.Count < Fewest
        ? null
        : new(people.Count, people.Sum(days => days.Count(day => day.Tried != day.Decided)) / Step * Step);
}
