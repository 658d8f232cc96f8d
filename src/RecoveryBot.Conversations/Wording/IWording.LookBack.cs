using NodaTime;
using RecoveryBot.Conversations.LookBacks;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Wording;

/// <content>What is said without having been asked for: the week's look-back, a silence that ends, a usual that is known.</content>
public partial interface IWording
{
    /// <summary>Four short lines and one question.</summary>
    RichText LookBack(WeekLookBack week);

    string KeepTheWeek { get; }

    string OtherDays { get; }

    /// <summary>To somebody without a plan who was never asked for a number of sessions.</summary>
    string SayHowMany { get; }

    string OtherMinutes { get; }

    string NoLookBack { get; }

    RichText WeekStays { get; }

    RichText LookBackOff { get; }

    string LookBackOnAgain { get; }

    RichText LookBackStays { get; }

    RichText AskLookBackTime { get; }

    string LookBackNow(Reminders reminders);

    RichText LookBackSaved(Client client);

    RichText AskLength { get; }

    string FullMornings { get; }

    string ShorterMornings { get; }

    string LengthNow(bool shorter);

    /// <summary>To somebody who says something after a silence, above the answer; never a word of what was missed.</summary>
    /// <param name="next">Where the client is, when the morning asks again.</param>
    /// <param name="shorter">The mornings are shorter already.</param>
    RichText Comeback(LocalDateTime next, bool shorter);

    string MoveMornings { get; }

    string ShortenMornings { get; }

    string LeaveMornings { get; }

    RichText MorningsShorter { get; }

    RichText MorningsStay { get; }

    /// <summary>On the morning after the one that made it known.</summary>
    /// <param name="shortToday">Two taps are enough today.</param>
    RichText UsualIsKnown(bool shortToday);
}
