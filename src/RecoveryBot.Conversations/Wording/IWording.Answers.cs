using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Wording;

/// <content>The answer card and "why?".</content>
public partial interface IWording
{
    /// <summary>The decision in a few words.</summary>
    string Decision(DayDecision decision);

    string OnThePlan(string slot);

    string ReduceLike { get; }

    string ReduceSlot(string slot);

    IReadOnlyList<string> ReducedTraining { get; }

    string OptionalSession { get; }

    string SessionLength(int minutes);

    string BlockTitle(string title, int minutes);

    string NoSession { get; }

    /// <summary>One optional sentence; not a session.</summary>
    string WindDown { get; }

    string EmergencyHelp { get; }

    string CrisisHelp { get; }

    string SeeDoctorToday { get; }

    string NoTrainingForNow { get; }

    /// <summary>Who should look and how soon, for a rule that refers; null for any other rule.</summary>
    string? WhoToSee(string rule);

    string IfItGetsWorse { get; }

    /// <summary>Not for <see cref="PlanAction.None"/>.</summary>
    string Plan(PlanAction action);

    RichText DeloadAdvice { get; }

    string NotAnswered(IReadOnlyList<string> missing);

    /// <summary>Not for wellness, whose items are named one by one.</summary>
    string Name(Need need);

    string Name(WellnessItem item);

    /// <summary>To a client who wishes for more on a day without a session to add it to; null on a day of referral.</summary>
    string? NoMoreThanThePlan(Decision decision);

    RichText NothingToSwap { get; }

    /// <summary>The session of the card is done.</summary>
    string DidIt { get; }

    string Swap { get; }

    string Shorter { get; }

    string Why { get; }

    string ChangeAnswer { get; }

    string WhyTitle(Decision decision);

    string WhyDeload { get; }

    /// <summary>Where something was eased off, but no single better answer would have changed that.</summary>
    string NoSingleAnswer { get; }

    string Source(string rule, IReadOnlyList<int> statements);

    string WhatNumbersMean { get; }

    string Name(Confidence confidence);

    string BackToAnswer { get; }
}
