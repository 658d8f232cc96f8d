using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.TrainAnyway;

/// <summary>The button below an eased day by which somebody trains all the same, and the one that takes it back.</summary>
internal static class TrainAnywayButtons
{
    public const string FeatureName = "anyway";

    public const string Train = "train";
    public const string Ease = "ease";

    /// <summary>Whether the day was eased, so that training as planned is a choice. A referral is none.</summary>
    public static bool IsEased(Decision decision) => decision is Decision.TrainReduced or Decision.ActiveRecovery or Decision.Rest;

    /// <summary>Nothing where the plan itself holds no session, or where nothing was eased.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Rows(ClientDay.Answered day, DayCardContext around, IWording wording) =>
        !IsEased(day.Decision) || around.Slot is { Kind: SlotKind.Rest or SlotKind.ActiveRecovery }
            ? []
            : [[around.TrainsAnyway ? Easing(day, wording) : Of(Train, day, wording.TrainAnyway)]];

    /// <summary>Takes the choice back.</summary>
    public static Button Easing(ClientDay day, IWording wording) => Of(Ease, day, wording.FollowAdvice);

    private static Button Of(string verb, ClientDay day, string label) => new(
        label, new FeaturePress(FeatureName, verb, $"{WeekButtons.Iso(day.Date)}={WeekButtons.Digits(day.Revision)}").Payload);
}
