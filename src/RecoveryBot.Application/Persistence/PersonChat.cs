using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>A direct chat in which a person is known.</summary>
/// <param name="GetsReminders">What the clock says goes there, if it can be written to.</param>
/// <param name="Unreachable">
/// The platform said that it cannot be written to, and nothing was heard from there since.
/// </param>
public sealed record PersonChat(Place Address, bool GetsReminders, bool Unreachable)
{
    /// <summary>Where what the clock says goes; null if none of them can be written to.</summary>
    public static PersonChat? ForReminders(IEnumerable<PersonChat> chats) => chats
        .Where(chat => !chat.Unreachable)
        .OrderByDescending(chat => chat.GetsReminders)
        .FirstOrDefault();
}

/// <summary>What one history brought to another.</summary>
/// <param name="Days">How many dates it knew something about.</param>
/// <param name="CheckIns">Dates on which its check-in is the truth.</param>
public sealed record MergedHistory(int Days, IReadOnlySet<LocalDate> CheckIns)
{
    public static readonly MergedHistory Nothing = new(0, new HashSet<LocalDate>());
}
