using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// Mornings whose question does not reach anybody: the agenda tells the conversation, which notes that nobody was asked.
/// </summary>
internal static class UndeliveredPrompts
{
    /// <summary>Part of the transaction that lets go of the questions.</summary>
    public static void Keep(IUnitOfWork unitOfWork, Place chat, IReadOnlyList<LocalDate> mornings, Instant now)
    {
        if (mornings.Count > 0 && unitOfWork.People.IdOf(chat) is { } person)
        {
            foreach (var morning in mornings)
            {
                unitOfWork.Agenda.Change(person, new AgendaChange.Set(new Occurrence(OccurrenceKind.NotSent, morning), now));
            }
        }
    }
}
