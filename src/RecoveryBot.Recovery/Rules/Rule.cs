using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Rules;

/// <summary>One row of the rule table: when it holds, what kind of day it asks for, and the sentence for the client.</summary>
/// <param name="Id">
/// As in the specification: A1 … E9; B13–B15, C13, C14 and E10–E13 are ours. It is kept with a day and shown as a source;
/// what a row means stands in its properties.
/// </param>
/// <param name="Gives">The day it asks for; the strictest row that holds decides.</param>
/// <param name="Says">The sentence, fitted to what is known: it claims nothing that was not answered.</param>
/// <param name="Statements">The source article's statements; empty where the source is sports-science practice.</param>
public sealed record Rule(
    string Id,
    Decision Gives,
    Func<Signals, bool> Holds,
    Func<Signals, string> Says,
    IReadOnlyList<int> Statements)
{
    /// <summary>How soon a professional should look; only for rows that refer.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>What it takes for a trainer to go past this row.</summary>
    public OverrideRequirement OverrideRequirement { get; init; } = OverrideRequirement.ByTrainer;

    /// <summary>It opens a referral: from tomorrow on a professional's word is awaited (A7).</summary>
    public bool OpensReferral { get; init; }

    /// <summary>A clearance is what ends it.</summary>
    public bool NeedsClearance { get; init; }

    /// <summary>An earlier referral still stands; the row itself has seen nothing new.</summary>
    public bool ContinuesReferral { get; init; }

    /// <summary>Whom the client is sent to; null for rows that do not refer, and for emergencies, which say it themselves.</summary>
    public Func<Signals, ReferralTo>? SendsTo { get; init; }

    /// <summary>By itself it asks for nothing but to stay at home.</summary>
    public bool KeepsHome { get; init; }

    /// <summary>Only somebody who saw the client may go past it.</summary>
    public bool NeedsOwnEyes => OverrideRequirement == OverrideRequirement.ByTrainerInPerson;

    /// <summary>What should lead a recovery session that this row asks for.</summary>
    public MenuLead Lead { get; init; }

    /// <summary>What it goes by.</summary>
    public DecidedBy By { get; init; }

    /// <summary>Its sentence names the questions without an answer.</summary>
    public bool NamesMissing { get; init; }

    /// <summary>While it holds, a session that gave way is not put on another day.</summary>
    public bool KeepsSessionsInPlace { get; init; }

    /// <summary>It goes by a run of mornings that do not come back up.</summary>
    public bool SeesNoRebound { get; init; }

    /// <summary>A word from the trainer may help.</summary>
    public bool CallsForTrainer { get; init; }

    /// <summary>The rows that say the same and more; where one of them holds too, only that one speaks.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];

    /// <summary>What it saw, for a day that becomes rest anyway; null where its sentence asks for nothing that rest contradicts.</summary>
    public Func<Signals, string>? Saw { get; init; }

    public string SawOnly(Signals signals) => (Saw ?? Says)(signals);

    public Reason Reason(Signals signals) => new(Id, Says(signals), Statements, Gives) { By = By, SendsTo = SendsTo?.Invoke(signals) };
}

/// <summary>What it takes to set a laxer day than a rule asks for.</summary>
public enum OverrideRequirement
{
    ByTrainer,

    /// <summary>Only when the trainer saw the client (B1, B10).</summary>
    ByTrainerInPerson,

    /// <summary>Only a clinician's recorded clearance (all A rules).</summary>
    ByClinician,
}
