using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Selection;

/// <summary>What the menu is chosen by: the day's levels and the answers behind them.</summary>
/// <param name="Sleep">Level Z, 0 fine … 3 severe.</param>
/// <param name="Soreness">Level S, 0 fine … 3 severe.</param>
/// <param name="Stress">Level T, 0 fine … 3 severe; the caller counts "overwhelmed" in.</param>
/// <param name="Mood">Level M, 0 fine … 3 severe.</param>
/// <param name="Lead">What the rules want first.</param>
public readonly record struct MenuSignals(int Sleep, int Soreness, int Stress, int Mood, DecisionInput Input, MenuLead Lead = MenuLead.Open)
{
    public CheckIn CheckIn => Input.CheckIn;

    public bool MovesWell => CheckIn.MovementQuality is MovementQuality.Normal or MovementQuality.Stiff;

    /// <summary>Today's own answer goes before what feedback has taught; null while neither is known.</summary>
    public bool? FeelsBetterAfterLightMovement =>
        CheckIn.FeelsBetterAfterLightMovement ?? Input.Feedback.FeelsBetterAfterLightMovement;

    public bool OverwhelmedOrBusy => CheckIn.Overwhelmed || CheckIn.BusyDay;

    public bool MotivationSlipping => CheckIn.Motivation <= 2 || Input.Derived.AdherenceFalling;

    public bool IsBeginner => Input.Profile.TrainingLevel == TrainingLevel.Beginner;

    public bool SlotIsLifestyle => Input.Plan.Today == SlotKind.Lifestyle;

    /// <summary>Statements 100, 101: the day or the will is short, so ordinary life recovers best (K14).</summary>
    public bool CallsForLifestyle => OverwhelmedOrBusy || MotivationSlipping;

    /// <summary>Statements 75, 76: the head is wound up or the night was poor, so calming comes first (K14).</summary>
    public bool CallsForBreathing => CheckIn.Overstimulated || Sleep >= 2;
}
