using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.Wording;

/// <content>Setting a channel's reminders up, changing, pausing and stopping them.</content>
public partial interface ICommunityWording
{
    /// <summary>In a channel, to who asked in its name.</summary>
    RichText WhoAsks { get; }

    string ItsMe { get; }

    /// <summary>To who said it in the direct chat.</summary>
    RichText SayItThere { get; }

    /// <summary>A link or button that counts for a quarter of an hour, later.</summary>
    RichText LinkIsOver { get; }

    /// <summary>What is kept of who looks after a channel's reminders.</summary>
    RichText AskOrganiser { get; }

    string Agree { get; }

    string Cancel { get; }

    RichText ManageToSetUp { get; }

    /// <summary>The same where there are reminders already.</summary>
    RichText OnlyManagers(ZonedDateTime? next);

    RichText MayNotPost { get; }

    RichText AskTheme { get; }

    string Theme(SharedTheme theme);

    RichText AskOwnWords(int longest);

    RichText NoLinks { get; }

    RichText WordsTooLong(int longest);

    /// <summary>Nothing of what was typed can be seen.</summary>
    RichText NoWords { get; }

    RichText AskDays { get; }

    string Day(IsoDayOfWeek day);

    string EveryDay { get; }

    RichText AskTime { get; }

    RichText AskGoal { get; }

    RichText GoalHint(int most);

    /// <param name="post">Exactly as it will be posted.</param>
    RichText Preview(Told.ReminderSaved reminder, RichText post);

    string Save { get; }

    string Change { get; }

    RichText NothingChanged { get; }

    RichText FirstPost(ZonedDateTime at);

    RichText TooManyReminders(int most);

    /// <param name="isClosed">Nothing can be posted there at the moment.</param>
    RichText Overview(string? channel, CommunityState state, ZonedDateTime? next, bool isClosed);

    string ChangeReminder(LocalTime at);

    string StopReminder(LocalTime at);

    string AddReminder { get; }

    string Pause { get; }

    string GoOn { get; }

    RichText PausedNow { get; }

    RichText GoesOn(ZonedDateTime? next);

    /// <param name="until">The first day after them.</param>
    RichText OffNow(LocalDate from, LocalDate until, ZonedDateTime? next);

    /// <param name="most">So many days at once.</param>
    RichText WhichDaysOff(int most);

    RichText SureToStop(LocalTime at);

    string StopIt { get; }

    RichText StoppedNow(LocalTime at);

    string CountMe { get; }

    string CountMeNoMore { get; }

    RichText CountedNow { get; }

    RichText CountedNoMore { get; }
}
