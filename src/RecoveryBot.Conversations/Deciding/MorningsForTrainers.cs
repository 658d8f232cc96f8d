using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>Tells trainers of a morning while everything about it is at hand, so that nobody opens a history for them.</summary>
internal static class MorningsForTrainers
{
    private const int LowRating = 2;

    private const int MostItems = 2;

    /// <summary>Null for somebody whom no trainer coaches.</summary>
    public static MorningForTrainer? Of(ClientTurn clientTurn, CheckIn checkIn, DayDecision decision)
    {
        if (clientTurn.Context.Me is not { } me || !clientTurn.Context.Directory.GroupsOf(me).Any(group => group.Role == Role.Client))
        {
            return null;
        }

        var history = clientTurn.History with { CheckIns = [.. clientTurn.History.CheckIns.Where(earlier => earlier.Date != checkIn.Date), checkIn] };
        var derived = HistoryWindow.Ending(clientTurn.Date.PlusDays(-1), clientTurn.History, LoadOptions.Default).With(checkIn);
        var isReferred = decision.Decision == Decision.Refer;
        return new MorningForTrainer
        {
            Urgency = decision.Urgency,
            ReferredSince = isReferred ? clientTurn.History.OpenReferralSince : null,
            TrainedAgainstAdvice = TrainedAgainstAdvice(clientTurn),
            LowMornings = derived.ConsecutivePoorDays,
            DoesNotBounceBack = Counts(decision, rule => rule.SeesNoRebound),
            ProposesDeload = decision.ProposesDeload,
            IsMoodVeryLow = Counts(decision, rule => rule.CallsForTrainer),
            RecoveryMisses = FeedbackLearning.From(history.Feedback, history, clientTurn.Date).Misses14,
            LowItems = LowItems(checkIn, derived.Baselines),
            Pain = checkIn.PainNrs is { } strength and > 0 ? new SeenPain(strength, checkIn.PainPlace, DayOf(history, checkIn)) : null,
            Illness = checkIn.Illness,
        };
    }

    private static bool Counts(DayDecision decision, Func<Rule, bool> means) =>
        decision.Reasons.Any(reason => RuleTable.Find(reason.Rule) is { } rule && means(rule));

    private static bool TrainedAgainstAdvice(ClientTurn clientTurn)
    {
        var yesterday = clientTurn.Date.PlusDays(-1);
        return clientTurn.History.Decided.Any(day => day.Date == yesterday && day.Decision is Decision.Rest or Decision.Refer)
            && LoggedDay.UpTo(yesterday, 1, clientTurn.History)[0].Type == DayType.Training;
    }

    private static int DayOf(History history, CheckIn checkIn) =>
        PainCourse.Of(history).FirstOrDefault(course => course.Place == checkIn.PainPlace)?.Days ?? 1;

    private static IReadOnlyList<LowItem> LowItems(CheckIn checkIn, Baselines usual) =>
    [
        .. Enum.GetValues<WellnessItem>()
            .Where(item => checkIn.Rating(item) <= LowRating)
            .OrderBy(item => checkIn.Rating(item))
            .Take(MostItems)
            .Select(item => new LowItem(item, checkIn.Rating(item)!.Value, usual[item]?.Mean)),
    ];
}
