namespace RecoveryBot.Conversations.Settings;

/// <summary>What a client can change about themselves.</summary>
public enum SettingTopic
{
    Goal,
    Level,
    Minutes,
    Equipment,
    Health,
    Week,
    Morning,
    Evening,
    Nudge,
    Quiet,
    Zone,
    LookBack,
    Length,
}
