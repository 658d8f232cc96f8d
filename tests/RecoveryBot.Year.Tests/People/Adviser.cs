namespace RecoveryBot.Year.Tests.People;

/// <summary>How a person reads the first line of an answer.</summary>
internal static class Adviser
{
    private static readonly IReadOnlyList<(string Begins, Advice Advice)> Lines =
    [
        ("Train as planned", Advice.AsPlanned),
        ("Ready to train", Advice.AsPlanned),
        ("Train, but less", Advice.Reduced),
        ("Active recovery", Advice.Recovery),
        ("Rest today", Advice.Rest),
        ("Get emergency help", Advice.Refer),
        ("Please be seen", Advice.Refer),
        ("Deload, day", Advice.Reduced),
        ("Stay home", Advice.Refer),
        ("No training", Advice.Refer),
    ];

    /// <summary>Null for a line that is no decision, such as a question.</summary>
    public static Advice? Read(string heading) => Lines
        .Where(line => heading.StartsWith(line.Begins, StringComparison.Ordinal))
        .Select(line => (Advice?)line.Advice)
        .FirstOrDefault();
}
