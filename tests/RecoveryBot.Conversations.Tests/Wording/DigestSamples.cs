using NodaTime;
using RecoveryBot.Conversations.Groups.Audits;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>Digests that make the wording say all it can say.</summary>
internal static class DigestSamples
{
    private static readonly LocalDate Tuesday = new(2026, 11, 24);

    public static IReadOnlyList<Digest> All =>
    [
        Empty with
        {
            Answered = 12,
            Asked = 12,
            Fine = [(Decision.TrainAsPlanned, Names("Gina", "Hal")), (Decision.TrainReduced, Names("Jon")), (Decision.ActiveRecovery, Names("Kim")), (Decision.Rest, Names("Lo"))],
        },
        Empty with
        {
            Answered = 9,
            Asked = 12,
            Since = [(Name("Ana"), SinceYesterday.Better), (Name("Bo"), SinceYesterday.Worse), (Name("Cy"), SinceYesterday.Unknown)],
            NeedYou = [.. Enum.GetValues<FlagKind>().Where(kind => kind <= FlagKind.Silent).Take(5).Select(Line)],
            Watch = [Line(FlagKind.Displaced), Line(FlagKind.Eased), Line(FlagKind.Eased), Line(FlagKind.Eased)],
            NotYet = Names("Lea"),
            Silent = Names("Noa"),
            Paused = [(Name("Max"), Tuesday.PlusDays(4)), (Name("Mia"), null)],
        },
        Empty with { NeedYou = [.. new[] { FlagKind.Run, FlagKind.Misses, FlagKind.Silent, FlagKind.Mood, FlagKind.Health, FlagKind.Refer }.Select(Line)] },
        Empty with { NeedYou = [.. Enumerable.Repeat(Line(FlagKind.ReferNow), 11)], Answered = 21, Asked = 21, Fine = [(Decision.TrainAsPlanned, Names("Gina"))] },
        Empty with { NeedYou = [Line(FlagKind.ReferNow) with { Level = ConsentLevel.Decision, Morning = new() }] },
    ];

    /// <summary>Of each level, and one who answered nothing yet.</summary>
    public static IReadOnlyList<SeenClient> Clients =>
    [
        .. Enum.GetValues<ConsentLevel>().Select(level => Client(level) with { Days = [.. Days.Select((day, back) => day with { Date = March(1).PlusDays(-back), Morning = day.Morning?.UpTo(level) }).Reverse()] }),
        Client(ConsentLevel.Decision),
    ];

    public static IReadOnlyList<SeenDay> Days =>
    [
        Day(Decision.Refer, new() { Urgency = Urgency.Emergency }),
        Day(Decision.Refer, new() { Urgency = Urgency.Urgent, Illness = Illness.Fever }),
        Day(Decision.Refer, new() { Urgency = Urgency.Soon, Pain = new(5, PainPlace.Knee, 8), LowItems = [new(WellnessItem.SleepQuality, 2, 4)] }),
        Day(Decision.TrainAsPlanned, null),
    ];

    public static IReadOnlyList<DigestLine> Lines => [Line(FlagKind.ReferNow), Line(FlagKind.Silent) with { Flags = [] }, Line(FlagKind.AgainstAdvice) with { Flags = [] }];

    public static IReadOnlyList<SeenBy> Looks =>
        [.. Enum.GetValues<Look>().Select(look => new SeenBy("Ben", look, March(1).At(new LocalTime(8, 12)))), new SeenBy(null, Look.Digest, March(1).At(new LocalTime(8, 12)))];

    private static SeenClient Client(ConsentLevel level) =>
        new(1, "Anna", Instant.FromUtc(2026, 2, 3, 9, 0), level, new(2026, 2, 20), [], WasAsked: true, Pauses: false, PausesUntil: null) { Notes = [new(March(1), "slept at my sister's")] };

    private static SeenDay Day(Decision decision, MorningForTrainer? morning) =>
        new(March(1), decision, IsDisplaced: false, Instant.FromUtc(2026, 3, 1, 7, 12), morning);

    private static LocalDate March(int day) => new(2026, 3, day);

    private static Digest Empty => new("Gym Nord", Tuesday, 0, 0, [], [], [], [], [], [], []);

    private static DigestLine Line(FlagKind kind) => new(
        kind == FlagKind.Health ? new DigestName("Dora", new(2026, 11, 3)) : Name("Cem"),
        kind switch
        {
            FlagKind.Silent => null,
            FlagKind.ReferNow or FlagKind.Refer => Decision.Refer,
            FlagKind.Mood => Decision.ActiveRecovery,
            FlagKind.Misses => Decision.TrainReduced,
            FlagKind.AgainstAdvice => Decision.TrainAsPlanned,
            _ => Decision.Rest,
        },
        kind == FlagKind.Silent ? null : new LocalTime(7, 12),
        kind == FlagKind.Refer ? [new Flag(kind, 8), new Flag(FlagKind.Health)] : [new Flag(kind, 3)],
        kind switch
        {
            FlagKind.Health => new MorningForTrainer { Pain = new(5, PainPlace.Knee, 8), Illness = Illness.Fever },
            FlagKind.Refer => new MorningForTrainer { Pain = new(5, Place: null, 1), Illness = Illness.AboveNeck },
            FlagKind.Run => new MorningForTrainer { LowItems = [new(WellnessItem.SleepQuality, 2, 3.5), new(WellnessItem.Mood, 1, null)], ProposesDeload = true },
            FlagKind.Misses => new MorningForTrainer { Illness = Illness.BelowNeck },
            _ => null,
        },
        ConsentLevel.Health);

    private static DigestName Name(string name) => new(name, null);

    private static IReadOnlyList<DigestName> Names(params IReadOnlyList<string> names) => [.. names.Select(Name)];
}
