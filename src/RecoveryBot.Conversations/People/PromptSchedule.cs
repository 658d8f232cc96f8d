using NodaTime;

namespace RecoveryBot.Conversations.People;

/// <summary>How the asking in the morning stands.</summary>
/// <param name="LastDue">
/// The last of the client's days whose morning came, in whichever zone and whether it was asked about or not. It never
/// comes again.
/// </param>
/// <param name="Waits">A morning was asked about, and nothing was heard since.</param>
/// <param name="Missed">Days in a row before it that were asked about and met with silence.</param>
/// <param name="IsSilent">Nobody is asked until the client says something.</param>
public sealed record PromptSchedule(LocalDate? LastDue = null, bool Waits = false, int Missed = 0, bool IsSilent = false)
{
    /// <summary>After so many mornings without an answer one message follows, and then silence.</summary>
    public const int MostMissed = 3;

    public static readonly PromptSchedule New = new();

    /// <summary>The client said something, whatever it was: the count begins anew.</summary>
    public PromptSchedule Heard() => this with { Waits = false, Missed = 0, IsSilent = false };

    /// <summary>Before another day is asked about: if the last one met with silence, it is missed.</summary>
    public PromptSchedule Counted() => Waits ? this with { Waits = false, Missed = Missed + 1 } : this with { Missed = 0 };
}
