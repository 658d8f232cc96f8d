using RecoveryBot.Recovery.Menu;
using static RecoveryBot.Recovery.Sessions.Library.Lines;
using static RecoveryBot.Recovery.Sessions.Step;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Mobility on the whole body: usable range, slowly (statements 87–93).</summary>
internal static class MobilityBlocks
{
    public static readonly LibraryBlock[] All =
    [
        Block("mobility-head-to-toe", "Head to toe") with
        {
            Steps =
            [
                Drill("Sitting or standing, turn your head to look over each shoulder, {reps} times a side."),
                Drill("Roll both shoulders up, back and down, {reps} slow circles."),
                Drill("Arms crossed on your chest, turn your ribs left and right, {reps} times a side."),
                Drill("Hands on a worktop, draw big slow circles with your hips, {reps} each way."),
                Drill("Still holding on, swing one foot a little forwards and back from the hip, {reps} times a side."),
                Drill("Lift one heel, then lower it as the other rises, {reps} times a side."),
                "Go round again if you like. Finish at {minutes} minutes, or once you feel loose.",
            ],
            Cues = [SmallStretch],
            Areas = BodyAreas.Hips | BodyAreas.ThoracicSpine | BodyAreas.Shoulders | BodyAreas.Ankles,
            Statements = [87, 90, 93],
        },
    ];

    private static LibraryBlock Block(string id, string title) => new()
    {
        Id = id,
        Category = MenuCategory.Mobility,
        Title = title,
        Steps = [],
        Cues = [],
        TalkTest = TalkMoving,
        StopRule = StopMobility,
        Minutes = new MinutesRange(3, 20),
        Statements = [],
    };
}
