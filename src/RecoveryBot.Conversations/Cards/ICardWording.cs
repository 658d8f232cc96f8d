using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.TrainingLog;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Cards;

/// <summary>The answer card and "why?".</summary>
public partial interface ICardWording : ITrainingLogWording, IWeekWording
{
    /// <summary>The decision in a few words.</summary>
    /// <param name="planned">The client has a plan.</param>
    string Decision(DayDecision decision, bool planned);

    string OnThePlan(string slot);

    /// <summary>One rule of a group as it is, in a few words.</summary>
    string GroupRuleIs(GroupRule rule, GroupRules rules);

    /// <param name="group">What it is called; null if that is not known any more.</param>
    /// <param name="rules">Those that changed the answer.</param>
    /// <param name="usual">What it would have been.</param>
    string GroupRulesCounted(string? group, IReadOnlyList<string> rules, Decision usual);

    /// <summary>On a day for training soon after a professional's clearance.</summary>
    string ComingBackCleared { get; }

    /// <summary>What becomes less.</summary>
    IReadOnlyList<string> ReducedTraining(TrainingKind kind);

    /// <summary>What a deload makes of a training day.</summary>
    string DeloadTraining(TrainingKind kind);

    /// <summary>Its minutes and its blocks in a line.</summary>
    string SessionOutline(RecoverySession session);

    /// <summary>How hard a session is at most and when to stop, whatever its blocks are.</summary>
    string EasyEnough { get; }

    string ShowSteps { get; }

    string HideSteps { get; }

    string NextBlock { get; }

    string BlockBefore { get; }

    /// <param name="number">From 1.</param>
    string BlockTitle(int number, int of, string title, int minutes);

    string NoSession { get; }

    /// <summary>One optional sentence; not a session.</summary>
    string WindDown { get; }

    string EmergencyHelp { get; }

    string CrisisHelp { get; }

    string SeeDoctorToday { get; }

    /// <summary>The whole decision where a fever is all there is.</summary>
    string StayHome { get; }

    /// <summary>Who should look and how soon.</summary>
    string WhoToSee(ReferralTo whom);

    string IfItGetsWorse { get; }

    /// <summary>What a deload is, and that it is the client's to choose.</summary>
    string DeloadAdvice { get; }

    string NotAnswered(IReadOnlyList<string> missing);

    /// <summary>Not for wellness, whose items are named one by one.</summary>
    string Name(Need need);

    string Name(WellnessItem item);

    /// <summary>To a client who wishes for more on a day without a session to add it to; null on a day of referral.</summary>
    string? NoMoreThanThePlan(Decision decision, bool planned);

    RichText NothingToSwap { get; }

    /// <summary>The session of the card is done.</summary>
    string DidIt { get; }

    string Swap { get; }

    string Shorter { get; }

    string Why { get; }

    string ChangeAnswer { get; }

    string WhyTitle(Decision decision, bool planned);

    /// <summary>Stands above the reasons for which a deload is proposed.</summary>
    string WhyDeload { get; }

    /// <summary>Where something was eased off and no single better answer would have changed that.</summary>
    string NotYourAnswers(DecidedBy by);

    string Source(string rule, IReadOnlyList<int> statements);

    string WhatSourcesMean { get; }

    string HowSure(Confidence confidence);

    /// <param name="rated">Mornings rated in full so far.</param>
    string NormalUnknown(int rated);

    string TrainingUnknown { get; }

    string BackToAnswer { get; }

    /// <summary>A reason of the day: a trainer's word.</summary>
    /// <param name="trainer">What they are called; null for who is known no more.</param>
    string TrainersWord(string? trainer, OverrideKind kind);

    /// <summary>The answer of a morning without pain that counts towards the end of a referral.</summary>
    /// <param name="free">So many up to today.</param>
    RichText PainFree(int free, int of);

    /// <summary>The last words of the day's card.</summary>
    string LookedOn(string trainer, LocalTime at, Look what);
}
