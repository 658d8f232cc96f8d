using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>The wellness items with their anchor words (McLean 2010), nutrition, and what low answers call for.</content>
public partial interface ICheckInWording
{
    RichText AskRating(WellnessItem item);

    /// <summary>The anchor word of one rating, 1–5 with 5 best.</summary>
    string Rating(WellnessItem item, int value);

    RichText AskFood { get; }

    string Food(int value);

    RichText AskHours { get; }

    RichText AskShortNight { get; }

    string LateToBed { get; }

    string WokenEarly { get; }

    string NotedLateToBed { get; }

    string NotedWokenEarly { get; }

    RichText HoursHint { get; }

    RichText AskUsedUp { get; }

    string HeadAndNerves { get; }

    string Muscles { get; }

    string MoodAndPatience { get; }

    string NothingInParticular { get; }

    RichText AskArea { get; }

    string OneArea { get; }

    string AllOver { get; }

    RichText AskStressKind { get; }

    string Overwhelmed { get; }

    string Overstimulated { get; }

    string StressInterferes { get; }

    RichText AskMotivation { get; }

    string Motivation(int value);

    RichText AskMinutes { get; }

    /// <summary>Yesterday was for training, and nothing is noted of it.</summary>
    RichText AskTrainedYesterday { get; }

    string TrainedYesterday { get; }

    string LightYesterday { get; }

    string NothingYesterday { get; }
}
