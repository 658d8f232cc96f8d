using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Settings;

namespace RecoveryBot.Conversations.LookBacks;

/// <summary>What is said without having been asked for: the week's look-back, a silence that ends, a usual that is known.</summary>
public interface ILookBackWording : ISettingsWording
{
    /// <summary>Four short lines and one question.</summary>
    RichText LookBack(WeekLookBack week);

    string KeepTheWeek { get; }

    string OtherDays { get; }

    /// <summary>To somebody without a plan who was never asked for a number of sessions.</summary>
    string SayHowMany { get; }

    string OtherMinutes { get; }

    RichText WeekStays { get; }

    RichText LookBackOff { get; }

    string LookBackOnAgain { get; }

    RichText LookBackStays { get; }
}
