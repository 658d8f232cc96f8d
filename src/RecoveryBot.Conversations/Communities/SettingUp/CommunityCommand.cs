namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <summary>The command that sets a channel's shared reminders up.</summary>
public static class CommunityCommand
{
    public const string Name = "community";
}
