using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;
using static RecoveryBot.Recovery.Sessions.Step;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>
/// Light pressure for comfort and confidence in moving, always beside something else (statements 94–98). Nothing is
/// claimed about what it does inside.
/// </summary>
internal static class SoftTissueBlocks
{
    private const string RollSlowly =
        "Work on comfortable muscle around a sore spot, never on it. Take 2 to 4 seconds for each slow pass.";

    private const string GlideSlowly =
        "Lowest setting. Glide over comfortable muscle around a sore spot, never on it, 2 to 4 seconds a pass.";

    public static readonly LibraryBlock[] All =
    [
        Block("soft-roller-legs", "Legs on the roller", Equipment.FoamRoller) with
        {
            Steps =
            [
                RollSlowly,
                Drill("Calf: sit with one calf on the roller, hands behind you, and roll between ankle and knee for "
                    + "{seconds} seconds a side."),
                Drill("Front of the thigh: on your forearms, one thigh on the roller, from above the knee to "
                    + "below the hip, "
                    + "{seconds} seconds a side."),
                Drill("Back of the thigh: sit on the roller's edge and roll along the muscle, {seconds} "
                    + "seconds a side."),
                Drill("Buttock: sit on the roller, lean to one side, knees bent, {seconds} seconds a side."),
                "Stand up slowly and walk a few paces. Notice what feels easier.",
            ],
            Areas = BodyAreas.Calves | BodyAreas.Thighs | BodyAreas.Hips,
            LowestLevel = TrainingLevel.Beginner,
            LyingFlat = true,
        },
        Block("soft-roller-upper-back", "Upper back on the roller", Equipment.FoamRoller) with
        {
            Steps =
            [
                RollSlowly,
                Drill("Upper back: lean on a wall, roller across one shoulder blade, arms crossed. Bend and "
                    + "straighten "
                    + "your knees to roll for {seconds} seconds a side, beside the spine."),
                Drill("Side of the back: stand side-on, roller below the armpit on the wall, {seconds} "
                    + "seconds a side."),
                Drill("Back of the upper arm: arm along the roller on a table, {seconds} seconds a side."),
                Drill("Chest: face the wall, roller on the muscle below the collarbone, {seconds} seconds a side."),
                "Step away, let your arms hang, and take three slow breaths.",
            ],
            Areas = BodyAreas.ThoracicSpine | BodyAreas.Shoulders,
        },
        Block("soft-roller-lower-legs", "Lower legs on the roller", Equipment.FoamRoller) with
        {
            Steps =
            [
                RollSlowly,
                Drill("Middle of the calf: sit with one leg on the roller, the other foot on the floor, "
                    + "{seconds} seconds a side."),
                Drill("Inner calf: turn the toes out and roll again, {seconds} seconds a side."),
                Drill("Outer calf: turn the toes in and roll again, {seconds} seconds a side."),
                "Circle both ankles a few times each way before you stand.",
            ],
            Areas = BodyAreas.Calves | BodyAreas.Ankles,
            Minutes = new MinutesRange(3, 8),
        },
        Block("soft-ball-feet", "Feet on a ball", Equipment.MassageBall) with
        {
            Steps =
            [
                RollSlowly,
                Drill("Sole: sit down and roll the ball from the ball of the foot to the heel, {seconds} "
                    + "seconds a side."),
                Drill("Arch: stay under the soft middle and circle, {seconds} seconds a side."),
                Drill("Calf: rest the calf on the ball on a low stool and roll sideways, {seconds} seconds a side."),
                "Stand on both feet and notice how the floor feels.",
            ],
            Areas = BodyAreas.Feet | BodyAreas.Calves,
            Minutes = new MinutesRange(3, 8),
            LowestLevel = TrainingLevel.Beginner,
        },
        Block("soft-ball-hips", "Hips on a ball", Equipment.MassageBall) with
        {
            Steps =
            [
                RollSlowly,
                Drill("Buttock: stand with your back to a wall, ball on the upper, outer muscle, and sway "
                    + "over it for "
                    + "{seconds} seconds a side."),
                Drill("Side of the hip: turn side-on, ball on the muscle above the bony point, {seconds} "
                    + "seconds a side."),
                Drill("Front of the thigh: face the wall, ball on the muscle below the hip, {seconds} "
                    + "seconds a side."),
                Drill("Back of the thigh: sit on a firm chair, ball under the muscle, {seconds} seconds a side."),
                "Walk up and down the room once and let your hips sway.",
            ],
            Areas = BodyAreas.Hips | BodyAreas.Thighs,
        },
        Block("soft-ball-shoulders", "Shoulders on a ball", Equipment.MassageBall) with
        {
            Steps =
            [
                RollSlowly,
                Drill("Chest: face a wall, ball on the muscle below the collarbone, and circle for {seconds} "
                    + "seconds a side."),
                Drill("Back of the shoulder: lean sideways on the ball behind the armpit, {seconds} seconds a side."),
                Drill("Upper back: ball between shoulder blade and spine, on the muscle, {seconds} seconds a side."),
                Drill("Forearm: roll it on a table over the ball, palm up, {seconds} seconds a side."),
                "Let your arms swing loosely for a few breaths.",
            ],
            Areas = BodyAreas.Shoulders | BodyAreas.ThoracicSpine,
        },
        Block("soft-ball-hands", "Hands and forearms", Equipment.MassageBall) with
        {
            Steps =
            [
                RollSlowly,
                Drill("Palm: roll the ball between palm and table in small circles, {seconds} seconds a side."),
                Drill("Inner forearm: palm up, roll from below the elbow towards the wrist, {seconds} "
                    + "seconds a side."),
                Drill("Outer forearm: palm down, same way, {seconds} seconds a side."),
                "Open and close your hands a few times, softly.",
            ],
            Areas = BodyAreas.Wrists,
            Minutes = new MinutesRange(3, 8),
        },
        Block("soft-massager-legs", "Legs with the massager", Equipment.HandheldMassager) with
        {
            Steps =
            [
                GlideSlowly,
                Drill("Front of the thigh: sit, leg relaxed, from hip to above the knee, {seconds} seconds a side."),
                Drill("Calf: cross the ankle over the other knee and glide up the muscle, {seconds} seconds a side."),
                Drill("Back of the thigh: put the foot on a stool and reach under, {seconds} seconds a side."),
                Drill("Buttock: stand with the weight on the other leg, {seconds} seconds a side."),
                "Put it away and walk a few paces.",
            ],
            Cues = [LightPressure, "Let it rest on you; do not push."],
            Areas = BodyAreas.Thighs | BodyAreas.Calves | BodyAreas.Hips,
            LowestLevel = TrainingLevel.Beginner,
        },
        Block("soft-massager-upper", "Shoulders with the massager", Equipment.HandheldMassager) with
        {
            Steps =
            [
                GlideSlowly,
                Drill("Top of the shoulder: the fleshy part between neck and shoulder tip, {seconds} seconds "
                    + "a side."),
                Drill("Chest: the muscle below the collarbone, {seconds} seconds a side."),
                Drill("Upper arm: all the way round, {seconds} seconds a side."),
                Drill("Forearm: palm up, then palm down, {seconds} seconds a side."),
                "Roll your shoulders three times each way.",
            ],
            Cues = [LightPressure, "Keep it off the front and side of your neck."],
            Areas = BodyAreas.Shoulders,
        },
    ];

    private static LibraryBlock Block(string id, string title, params Equipment[] anyOf) => new()
    {
        Id = id,
        Category = MenuCategory.SoftTissue,
        Title = title,
        Steps = [],
        Cues = [LightPressure, "Keep breathing out slowly."],
        TalkTest = TalkPressure,
        StopRule = StopPressure,
        AnyOf = anyOf,
        MadeFor = Occasions.SoreInOnePlace,
        Minutes = new MinutesRange(3, 10),
        LowestLevel = TrainingLevel.Intermediate,
        Statements = [94, 95, 96, 97, 98],
    };
}
