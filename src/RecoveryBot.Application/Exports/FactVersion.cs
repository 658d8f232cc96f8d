using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Exports;

/// <summary>A fact as one of the versions of its kind and date.</summary>
/// <param name="Version">From 1 on.</param>
internal sealed record FactVersion(LocalDate Date, Fact Fact, Instant At, int Version, bool IsLatest)
{
    /// <summary>In the order of dates, and of one date in the order in which they became known.</summary>
    public static IReadOnlyList<FactVersion> Of(IReadOnlyList<RecordedFact> facts) =>
    [
        .. facts.GroupBy(kept => (Date: DateOf(kept.Fact), Kind: kept.Fact.GetType()))
            .OrderBy(versions => versions.Key.Date)
            .SelectMany(versions => versions.Select((kept, index) => new FactVersion(
                versions.Key.Date, kept.Fact, kept.At, index + 1, index + 1 == versions.Count()))),
    ];

    private static LocalDate DateOf(Fact fact) => fact switch
    {
        Fact.CheckInDecided decided => decided.Date,
        Fact.Dated dated => dated.Date,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} has no date."),
    };
}
