using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Selection;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Tests.Menu;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Sessions;

/// <summary>Whole sessions as clients read them, for a few mornings worth looking at.</summary>
public class SampleSessionsTests
{
    private static readonly (string Morning, MenuSignals Signals)[] Samples =
    [
        ("Poor sleep and low mood, moves well", Mornings.Quiet.Signals(sleep: 2, mood: 2)),
        ("Sore legs that like light movement, a bike at hand, lower body was planned", SoreLegs),
        ("Stiff, known limitation, squats next", StiffBeforeSquats),
        ("Tight calf, roller at hand", TightCalf),
        ("Beginner with a small dip in sleep and mood",
            Mornings.Quiet.With(TrainingLevel.Beginner).Signals(sleep: 1, mood: 1)),
        ("Busy day and a full head, advanced",
            Mornings.Quiet.With(TrainingLevel.Advanced)
                .With(c => c with { BusyDay = true, Overstimulated = true }).Signals()),
        ("Four minutes, fat loss",
            Mornings.Quiet.With(Goal.FatLossGeneral).With(c => c with { MinutesAvailable = 4 }).Signals()),
    ];

    [Fact]
    public void They_read_as_approved() => ApprovedText.Matches("sessions", Samples.SelectMany(Printed));

    private static MenuSignals SoreLegs => (Mornings.Quiet.With(c => c with
    {
        FeelsBetterAfterLightMovement = true,
        SorenessArea = SorenessArea.General,
        Equipment = [Equipment.Bike],
    }) with
    { Plan = new DayPlan { Slot = "lower_body_strength" } }).Signals(soreness: 2);

    private static MenuSignals StiffBeforeSquats => (Mornings.Quiet.With(c => c with
    {
        MovementQuality = MovementQuality.Stiff,
    }) with
    {
        Profile = Mornings.Quiet.Profile with { RomLimitation = true },
        Plan = new DayPlan { Slot = "lower_body_strength", NextNeedsMovementQuality = true },
    }).Signals();

    private static MenuSignals TightCalf => (Mornings.Quiet.With(c => c with
    {
        SorenessArea = SorenessArea.Local,
        LightPressureHelps = true,
        Equipment = [Equipment.FoamRoller],
    }) with
    { Plan = new DayPlan { Slot = "easy run" } }).Signals(soreness: 1);

    private static IEnumerable<string> Printed((string Morning, MenuSignals Signals) sample)
    {
        var menu = MenuSelection.Choose(sample.Signals);
        var session = SessionBuilder.Build(menu, sample.Signals.Input)!;
        return
        [
            $"=== {sample.Morning}: {string.Join(", ", menu)}, {session.Minutes} min",
            "",
            .. session.Blocks.SelectMany(PrintedBlock.Lines),
        ];
    }
}
