using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Settings;

/// <summary>The settings: the card, their own questions, and what is said after a change.</summary>
public partial interface ISettingsWording : ICheckInWording
{
    string NoLookBack { get; }

    RichText AskLookBackTime { get; }

    string LookBackNow(Reminders reminders);

    RichText LookBackSaved(Client client);

    RichText AskLength { get; }

    string FullMornings { get; }

    string ShorterMornings { get; }

    string LengthNow(bool shorter);

    string SettingsTitle { get; }

    RichText HowToSet { get; }

    /// <summary>To a "/settings" with words that name no setting.</summary>
    RichText SettingsLineHint { get; }

    string CloseSettings { get; }

    RichText SettingsClosed { get; }

    /// <summary>On a button, and before what it is now.</summary>
    string Name(SettingTopic topic);

    /// <param name="months">Unbroken months of training; null if not said.</param>
    string LevelNow(TrainingLevel level, int? months);

    string MinutesNow(int? minutes);

    /// <param name="equipment">In words; empty for none.</param>
    string EquipmentNow(IReadOnlyList<string> equipment);

    string HealthNow(Client client);

    /// <param name="sessionsPerWeek">Without a plan, as many as the client wants; null if not said.</param>
    string WeekNow(WeekPlan? week, int? sessionsPerWeek);

    string MorningNow(Client client);

    string EveningNow(Reminders reminders);

    string NudgeNow(bool nudge);

    string QuietNow(QuietHours? quiet);

    string ZoneNow(string zone, LocalTime now);

    RichText AskMorningTimes { get; }

    RichText MorningTimesHint { get; }

    string NoMornings { get; }

    RichText AskEveningTime { get; }

    RichText EveningTimeHint { get; }

    string NoEvenings { get; }

    RichText AskNudge { get; }

    string NudgeOnce { get; }

    string NoNudge { get; }

    RichText AskQuiet { get; }

    RichText QuietHint { get; }

    string NoQuiet { get; }
}
