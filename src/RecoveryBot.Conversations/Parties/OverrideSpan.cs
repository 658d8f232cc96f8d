using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>For which of a client's days a trainer's word is meant; the client's own calendar says which they are.</summary>
/// <param name="Until">The last of several; null for one day.</param>
public sealed record OverrideSpan(bool FromTomorrow, LocalDate? Until)
{
    public static readonly OverrideSpan Today = new(FromTomorrow: false, Until: null);

    public static readonly OverrideSpan Tomorrow = new(FromTomorrow: true, Until: null);
}
