using NodaTime;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.DaysOff;

/// <summary>What is said of a group's days off.</summary>
public interface IDaysOffWording
{
    /// <param name="until">The first day after them.</param>
    RichText GroupIsOff(string group, LocalDate from, LocalDate until);

    /// <param name="most">So many days at once.</param>
    RichText WhichDaysOff(int most);

    RichText GroupIsOn(string group);

    /// <summary>To a client.</summary>
    RichText YourGroupIsOff(string group, LocalDate from, LocalDate until);

    string AskMeAnyway { get; }
}
