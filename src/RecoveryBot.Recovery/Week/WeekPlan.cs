using NodaTime;

namespace RecoveryBot.Recovery.Week;

/// <summary>A planned week, Monday first: an editable starting point, not to be copied (statement 56).</summary>
/// <param name="Days">Exactly seven slots, Monday first.</param>
public sealed record WeekPlan(IReadOnlyList<PlannedSlot> Days)
{
    public PlannedSlot On(IsoDayOfWeek weekday) => Days[(int)weekday - 1];

    /// <summary>The same week with another slot on one day.</summary>
    public WeekPlan With(IsoDayOfWeek weekday, PlannedSlot slot) =>
        new([.. Days.Select((day, index) => index == (int)weekday - 1 ? slot : day)]);
}

/// <summary>One day of a planned week.</summary>
/// <param name="Slot">Its own name, such as "lower_body_strength"; null if it has none.</param>
public sealed record PlannedSlot(SlotKind Kind, string? Slot = null, PlannedIntensity? Intensity = null)
{
    /// <summary>Words in the name of a session on which the week rests.</summary>
    private static readonly string[] KeyWords = ["strength", "resistance", "interval", "speed", "tempo", "threshold", "long"];

    /// <summary>A session on which the week rests: strength, intervals, a long one, or whatever is hard.</summary>
    public bool IsKey => Kind == SlotKind.Training
        && (Intensity == PlannedIntensity.Hard
            || (!IsEasy && Slot is { } name && KeyWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))));

    /// <summary>Training that was planned to be easy.</summary>
    public bool IsEasyTraining => Kind == SlotKind.Training && IsEasy;

    private bool IsEasy => Intensity is PlannedIntensity.Easy or PlannedIntensity.VeryEasy;
}
