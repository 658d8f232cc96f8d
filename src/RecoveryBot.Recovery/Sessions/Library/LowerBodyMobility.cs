using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using static RecoveryBot.Recovery.Sessions.Library.MobilityBlocks;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;
using static RecoveryBot.Recovery.Sessions.Step;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Mobility for hips, legs and feet.</summary>
internal static class LowerBodyMobility
{
    public static readonly LibraryBlock[] All =
    [
        Block("mobility-loose-legs", "Loose legs") with
        {
            Steps =
            [
                Drill("One hand on a wall, lift a knee to where it is easy and draw a circle out to the side, "
                    + "{reps} times a side."),
                Drill("Face the wall, toes a hand's width away. Let one knee glide towards it, heel down, "
                    + "{reps} times a side."),
                Drill("Hands on a worktop, sit back as if onto a high stool and stand up again, {reps} times."),
                Drill("One foot a long step behind you, back heel down, until you feel a mild stretch in the calf. "
                    + "Stay {hold} seconds a side."),
                Drill("Same stance, both knees soft: tuck your pelvis under and feel the front of the back hip for "
                    + "{hold} seconds a side."),
                Drill("Rock slowly from your heels to your toes and back, {reps} times."),
                GoRoundAgain,
            ],
            Areas = BodyAreas.Hips | BodyAreas.Thighs | BodyAreas.Ankles | BodyAreas.Calves,
            MadeFor = Occasions.SoreAllOver,
            Statements = [30, 87, 88, 93],
        },
        Block("mobility-ready-to-squat", "Ready to squat") with
        {
            Steps =
            [
                Drill("Half-kneel at a wall, front toes a hand's width from it. Glide the knee over the "
                    + "middle toes, heel "
                    + "down, {reps} times a side."),
                Drill("On hands and knees, one leg straight out to the side, sole down. Rock your hips back "
                    + "and return, "
                    + "{reps} times a side."),
                Drill("Sit on the floor, hands behind you, feet wide. Tip both knees to one side, then the other, "
                    + "{reps} times a side."),
                Drill("Hold a door frame and lower into a squat for four seconds, take a breath, come up. "
                    + "{reps} times."),
                Drill("Half-kneel, tuck your pelvis under and drift forwards until the front of the hip feels it mildly. "
                    + "Stay {hold} seconds a side."),
                Drill("Settle in your easiest squat, holding on, and sway from foot to foot for {hold} seconds."),
                GoRoundAgain,
            ],
            Areas = BodyAreas.Hips | BodyAreas.Ankles | BodyAreas.Thighs,
            MadeFor = Occasions.QualityNext | Occasions.Stiff,
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [61, 87, 88, 89, 91, 93],
        },
        Block("mobility-ready-to-hinge", "Ready to hinge") with
        {
            Steps =
            [
                Drill("Stand with your hands in the fold of your hips. Push the hips back, knees soft, back long, "
                    + "and return, {reps} times."),
                Drill("On hands and knees, round your back slowly, then let it sink, {reps} times each."),
                Drill("One heel on a low step, toes up. Tip forwards from the hips until you just feel the "
                    + "back of the leg. "
                    + "Stay {hold} seconds a side."),
                Drill("Stand side-on to a wall. Carry the outer leg slowly forwards and back, {reps} times a side."),
                Drill("Sit on the floor, one leg folded in front, the other behind. Turn your chest towards "
                    + "the front "
                    + "knee, {reps} times a side."),
                Drill("Stand tall, fingers laced behind your head, and lift your breastbone gently, {reps} times."),
                GoRoundAgain,
            ],
            Areas = BodyAreas.Hips | BodyAreas.LowerBack | BodyAreas.Thighs,
            MadeFor = Occasions.QualityNext,
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [61, 87, 88, 91, 93],
        },
        Block("mobility-hips-on-the-floor", "Hips on the floor") with
        {
            Steps =
            [
                Drill("On your back, feet flat and wide. Let both knees drift to one side, then the other, "
                    + "{reps} times a side."),
                Drill("Hold one knee with both hands and draw small circles with it, {reps} each way and side."),
                Drill("Feet flat, lift your hips a hand's width, then lower your back bone by bone, {reps} times."),
                Drill("Rest one ankle on the other knee and let the knee ease away from you for {hold} "
                    + "seconds a side."),
                Drill("Slide one heel along the floor until the leg is straight, and draw it back, {reps} "
                    + "times a side."),
                Drill("Soles together, knees falling open as far as they like, for {hold} seconds."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "Let the floor have your weight.", SmallStretch],
            Areas = BodyAreas.Hips | BodyAreas.LowerBack,
            MadeFor = Occasions.PoorNight | Occasions.Stiff,
            LyingFlat = true,
            Statements = [30, 87, 90, 93],
        },
        Block("mobility-ankles-and-feet", "Ankles and feet") with
        {
            Steps =
            [
                Drill("Sit down, lift one foot and draw slow circles with the toes, {reps} each way and side."),
                Drill("Stand at a wall, hands on it. Let one knee glide forwards over the toes, heel down, "
                    + "{reps} times a side."),
                Drill("Lift both heels for two seconds and lower them for four, {reps} times."),
                Drill("Spread your toes, press the big ones down, lift the rest, then swap, {reps} times."),
                Drill("Step one foot back, knee bent, heel down, until the lower calf feels it mildly. "
                    + "Stay {hold} seconds a side."),
                Drill("Roll your weight around the edges of both feet, {reps} circles each way."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "Bare feet are best.", SmallStretch],
            Areas = BodyAreas.Calves | BodyAreas.Ankles | BodyAreas.Feet,
            MadeFor = Occasions.QualityNext,
            Statements = [87, 88, 89, 93],
        },
        Block("mobility-slow-hips", "Slow hips") with
        {
            Steps =
            [
                Drill("On hands and knees, carry one knee out, back and in again in the slowest circle you can, "
                    + "{reps} times a side."),
                Drill("Sit with one leg folded in front and one behind, both knees bent square. Sit tall "
                    + "over the front leg "
                    + "for {hold} seconds a side."),
                Drill("Stay there and lift the back foot a finger's width, then lower it, {reps} times a side."),
                Drill("Lie on your side, lower knee bent. Draw a slow circle with the straight upper leg, "
                    + "{reps} times a side."),
                Drill("Half-kneel, press the back foot lightly into the floor and grow tall for {hold} "
                    + "seconds a side."),
                Drill("Stand on one leg near a wall and turn your pelvis slowly in and out over it, {reps} "
                    + "times a side."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "Smaller and smoother beats bigger.", SmallStretch],
            Areas = BodyAreas.Hips | BodyAreas.Thighs,
            MadeFor = Occasions.QualityNext | Occasions.Stiff,
            LowestLevel = TrainingLevel.Advanced,
            Statements = [87, 88, 89, 91, 93],
        },
    ];
}
