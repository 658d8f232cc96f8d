using System.Globalization;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <summary>The buttons about a channel's reminders that belong to no form.</summary>
internal static class CommunityButtons
{
    public const string Subject = "community";

    public const string Agree = "agree";
    public const string Leave = "leave";
    public const string Add = "add";
    public const string Change = "change";
    public const string Stop = "stop";
    public const string Stopped = "stopped";
    public const string Pause = "pause";
    public const string GoOn = "goon";
    public const string Count = "count";
    public const string Uncount = "uncount";

    private const char Between = '.';

    public static Button Of(string verb, string label, long community, int number = 0) =>
        new(label, new FeaturePress(Subject, verb, string.Create(CultureInfo.InvariantCulture, $"{community}{Between}{number}")).Payload);

    /// <summary>Nothing of it is to be believed: anybody could have forged it.</summary>
    public static (long Community, int Number)? Read(FeaturePress press) =>
        press.Argument.Split(Between) is [var community, var number]
        && long.TryParse(community, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
            ? (id, which)
            : null;
}
