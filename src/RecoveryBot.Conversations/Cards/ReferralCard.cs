using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Cards;

/// <summary>A day of referral: what led to it, who to see and how soon. Nothing else belongs beside it.</summary>
internal sealed class ReferralCard(ICardWording wording)
{
    public CardParts Parts(CheckIn checkIn, DayDecision decision)
    {
        var led = decision.DecidingReasons.ToList();
        var rows = led.ConvertAll(reason => RuleTable.Find(reason.Rule));
        string[] see = [.. led.Select(reason => reason.SendsTo).OfType<ReferralTo>().Distinct().Select(wording.WhoToSee)];
        string[] told = [.. led.Select(reason => reason.Text)];
        return decision.Urgency switch
        {
            // Somebody who does not feel safe needs no list of reasons.
            Urgency.Emergency when !checkIn.RedFlags.Intersect(SafetyRules.Emergency).Except([RedFlag.MentalHealthCrisis]).Any() =>
                new(wording.Decision(decision, planned: true), [], [Blocks.Strong(wording.CrisisHelp)], []),
            Urgency.Emergency => new(wording.Decision(decision, planned: true), told, [Blocks.Strong(wording.EmergencyHelp)], []),
            Urgency.Urgent => new(
                wording.Decision(decision, planned: true),
                told,
                [Blocks.Strong(wording.SeeDoctorToday), Blocks.Plain(wording.IfItGetsWorse)],
                []),
            _ when rows is [{ KeepsHome: true }] => new(wording.StayHome, [], [.. see.Select(Blocks.Plain)], []),
            _ => new(
                wording.Decision(decision, planned: true),
                told,
                [.. see.Take(1).Select(Blocks.Plain), Blocks.Plain(wording.IfItGetsWorse)],
                [.. see.Skip(1).Select(Blocks.Plain)]),
        };
    }
}
