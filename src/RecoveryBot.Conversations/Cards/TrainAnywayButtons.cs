using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Cards;

/// <summary>The button below an eased day by which somebody trains all the same, and the one that takes it back.</summary>
internal static class TrainAnywayButtons
{
    public const string FeatureName = "anyway";

    public const string Train = "train";
    public const string Ease = "ease";

    /// <summary>Nothing where the plan itself holds no session, or where nothing was eased.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Rows(ClientDay.Answered day, DayCardContext around, ICardWording wording) =>
        !EasedDays.IsEased(day.Decision) || around.Slot is { Kind: SlotKind.Rest or SlotKind.ActiveRecovery }
            ? []
            : [[around.TrainsAnyway ? Easing(day, wording) : Of(Train, day, wording.TrainAnyway)]];

    /// <summary>Takes the choice back.</summary>
    public static Button Easing(ClientDay day, ICardWording wording) => Of(Ease, day, wording.FollowAdvice);

    private static Button Of(string verb, ClientDay day, string label) => new(
        label, new FeaturePress(FeatureName, verb, $"{WeekButtons.Iso(day.Date)}={WeekButtons.Digits(day.Revision)}").Payload);
}
