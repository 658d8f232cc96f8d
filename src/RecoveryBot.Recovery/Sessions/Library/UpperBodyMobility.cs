using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using static RecoveryBot.Recovery.Sessions.Library.MobilityBlocks;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;
using static RecoveryBot.Recovery.Sessions.Step;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Mobility for back, shoulders, neck and hands.</summary>
internal static class UpperBodyMobility
{
    public static readonly LibraryBlock[] All =
    [
        Block("mobility-upper-back-turns", "An upper back that turns") with
        {
            Steps =
            [
                Drill("Lie on your side, knees bent, arms stretched in front. Open the upper arm towards the "
                    + "floor behind "
                    + "you, eyes following, {reps} times a side."),
                Drill("On hands and knees, slide one hand along the floor under your chest and come back, "
                    + "{reps} times a side."),
                Drill("Sit on a chair with a cushion between your knees, arms crossed. Turn left and right, "
                    + "{reps} times a side."),
                Drill("Kneel, sit back and walk both hands over to one side. Stay {hold} seconds a side."),
                Drill("Stand a foot's length in front of a wall, turn and touch it behind you, {reps} times a side."),
                Drill("Round your upper back like a cat, then lift the breastbone, {reps} times each."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "Breathe out as you turn.", SmallStretch],
            Areas = BodyAreas.ThoracicSpine | BodyAreas.Shoulders,
            MadeFor = Occasions.Stiff | Occasions.QualityNext,
            Statements = [87, 88, 90, 93],
        },
        Block("mobility-shoulders-at-the-wall", "Shoulders at the wall") with
        {
            Steps =
            [
                Drill("Forearms on the wall, thumbs towards you. Slide them up as far as your ribs stay "
                    + "still, and down, "
                    + "{reps} times."),
                Drill("Hands on the wall, arms straight. Let your chest sink between the shoulder blades, "
                    + "then push it away, "
                    + "{reps} times."),
                Drill("Stand side-on, palm on the wall. Draw a slow circle with the hand, {reps} each way and side."),
                Drill("Same hand low on the wall behind you: turn your chest away until you just feel it, "
                    + "{hold} seconds a side."),
                Drill("Back against the wall, elbows bent. Slide your arms up and down like a lazy angel, "
                    + "{reps} times."),
                Drill("Lean on a table with one hand, let the other arm hang, and circle it loosely, {reps} each way "
                    + "and side."),
                GoRoundAgain,
            ],
            Areas = BodyAreas.Shoulders | BodyAreas.ThoracicSpine,
            MadeFor = Occasions.FullDay,
            Statements = [87, 88, 90, 93],
        },
        Block("mobility-room-overhead", "Room overhead") with
        {
            Steps =
            [
                Drill("Kneel in front of a chair, elbows on the seat. Let your chest sink between your arms for "
                    + "{hold} seconds. Rest for three breaths, then once more."),
                Drill("Hold a towel wide. Lift it over your head as far as is easy, and bring it down, "
                    + "{reps} times."),
                Drill("Half-kneel, reach one arm up and lean a little to the other side, {reps} times a side."),
                Drill("Arms overhead, palms facing. Shrug up towards your ears and let the shoulders sink "
                    + "down, {reps} times."),
                Drill("On hands and knees, sway over your palms, fingers forwards, then outwards, {reps} "
                    + "times each."),
                Drill("Stand with your back against a wall and slide your arms up it without arching, {reps} times."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "If your lower back arches, you have gone far enough.", SmallStretch],
            Areas = BodyAreas.Shoulders | BodyAreas.ThoracicSpine | BodyAreas.Wrists,
            MadeFor = Occasions.QualityNext,
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [61, 87, 88, 89, 91, 93],
        },
        Block("mobility-neck-and-shoulders", "Neck and shoulders, unhurried") with
        {
            Steps =
            [
                Drill("Sit tall. Nod a small yes, then let your chin rise just past level, {reps} times."),
                Drill("Turn your head to look over each shoulder, {reps} times a side."),
                Drill("Roll both shoulders up, back and down, {reps} times, then the other way."),
                Drill("Let one ear sink towards its shoulder, the other hand heavy. Stay {hold} seconds a side."),
                Drill("Fingertips on your shoulders, draw big circles with your elbows, {reps} each way."),
                Drill("Slide your shoulder blades together, then let them drift wide, {reps} times."),
                GoRoundAgain,
            ],
            Cues = ["Your jaw stays loose.", Slowly, SmallStretch],
            Areas = BodyAreas.Neck | BodyAreas.Shoulders,
            MadeFor = Occasions.FullHead | Occasions.FullDay,
            Minutes = new MinutesRange(3, 15),
            Statements = [87, 90, 93],
        },
        Block("mobility-hands-and-wrists", "Hands and wrists") with
        {
            Steps =
            [
                Drill("Make loose fists and circle both wrists, {reps} each way."),
                Drill("Palms together in front of your chest: lower them until the wrists just feel it, "
                    + "{hold} seconds."),
                Drill("Lean on a table, fingers forwards, and sway over your hands, {reps} times each way."),
                Drill("Elbows at your sides, turn palms up and palms down, {reps} times each."),
                Drill("Open your hands wide, then close them softly, {reps} times."),
                "Shake your hands out as if drying them. {minutes} minutes is the limit, not the aim.",
            ],
            Areas = BodyAreas.Wrists | BodyAreas.Shoulders,
            MadeFor = Occasions.FullDay,
            Minutes = new MinutesRange(3, 8),
            Statements = [87, 88, 93],
        },
    ];
}
