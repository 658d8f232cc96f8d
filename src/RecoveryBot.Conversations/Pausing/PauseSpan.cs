using NodaTime;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>When a pause begins and ends, as far as a text says so.</summary>
/// <param name="From">The first days that may be meant; none if it begins today.</param>
/// <param name="Until">The days that may be meant for its end, each the first one after it; none if that is not said.</param>
internal sealed record PauseSpan(IReadOnlyList<LocalDate> From, IReadOnlyList<LocalDate> Until)
{
    public static readonly PauseSpan Unsaid = new([], []);

    /// <summary>No end, whenever it is that it comes.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Why a day that was said is none; null if there is no such day.</summary>
    public PauseProblem? Problem { get; init; }
}

/// <summary>Why a day cannot be the end of a pause.</summary>
internal abstract record PauseProblem
{
    private PauseProblem()
    {
    }

    public sealed record NoSuchDay(int Day, int Month, int? Year) : PauseProblem;

    /// <summary>It is over already.</summary>
    public sealed record Behind(LocalDate Date) : PauseProblem;
}
