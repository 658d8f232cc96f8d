using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>Pain that led to a referral is gone: its mornings are counted instead of sending to a professional again.</summary>
internal static class PainFreeMornings
{
    /// <summary>How many there are with today's; null where they are not counted.</summary>
    public static int? Of(ClientTurn clientTurn, ClientDay.Answered today) =>
        today.Answers.Says(CheckInQuestionId.Seen, ComplaintCourse.Gone)
        && today.Decision == Decision.Refer
        && today.Decided.Reasons.All(OnlyWaits)
        && StandingReferral.IsFree(today.CheckIn)
        && StandingReferral.Before(clientTurn.Date, clientTurn.History, clientTurn.Client.Profile) is { } referral
            ? referral.FreeMornings + 1
            : null;

    /// <summary>Nothing but the earlier referral refers.</summary>
    private static bool OnlyWaits(Reason reason) => RuleTable.Find(reason.Rule) is not { Gives: Decision.Refer } or { ContinuesReferral: true };
}
