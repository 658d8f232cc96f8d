using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using static RecoveryBot.Recovery.Sessions.Library.MobilityBlocks;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;
using static RecoveryBot.Recovery.Sessions.Step;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Mobility for the whole body.</summary>
internal static class WholeBodyMobility
{
    public static readonly LibraryBlock[] All =
    [
        Block("mobility-head-to-toe", "Head to toe") with
        {
            Steps =
            [
                Drill("Hands on a worktop, draw slow, wide circles with your hips, {reps} each way."),
                Drill("Stand tall, arms crossed on your chest. Turn your ribs left and right, {reps} times a side."),
                Drill("Roll both shoulders up, back and down in big circles, {reps} times, then {reps} the "
                    + "other way."),
                Drill("Hold the worktop and lift both heels, then lower them slowly, {reps} times."),
                Drill("Look over one shoulder, then the other, chin level, {reps} times a side."),
                Drill("Still holding on, carry one leg a little forwards and back, {reps} times a side. No "
                    + "momentum."),
                GoRoundAgain,
            ],
            Areas = BodyAreas.Hips | BodyAreas.ThoracicSpine | BodyAreas.Shoulders | BodyAreas.Ankles,
            Statements = [30, 87, 90, 93],
        },
        Block("mobility-before-you-get-up", "Before you get up") with
        {
            Steps =
            [
                Drill("Still on your back, bend both knees, feet on the mattress. Let the knees tip a little "
                    + "to one side, "
                    + "then the other, {reps} times a side."),
                Drill("Draw circles with both ankles, {reps} each way."),
                Drill("Slide your arms up beside your ears as far as is easy, and back down, {reps} times."),
                Drill("Bring one knee towards your chest with both hands, stay for a breath, change. {reps} "
                    + "times a side."),
                "Roll onto your side, sit up, and wait two breaths before you stand. {minutes} minutes is plenty.",
            ],
            Areas = BodyAreas.Hips | BodyAreas.LowerBack | BodyAreas.Ankles,
            MadeFor = Occasions.PoorNight | Occasions.Stiff | Occasions.FullDay,
            LyingFlat = true,
            Minutes = new MinutesRange(3, 10),
            Statements = [30, 87, 90, 93],
        },
        Block("mobility-hands-and-knees", "On hands and knees") with
        {
            Steps =
            [
                Drill("On hands and knees, round your back slowly, then let it sink, {reps} times each."),
                Drill("Keep your hands where they are and sit back towards your heels, then return, {reps} times."),
                Drill("Slide one hand along the floor under your chest, let the shoulder follow, and come back, "
                    + "{reps} times a side."),
                Drill("Lift one knee a little and draw a slow circle with it, {reps} times a side."),
                Drill("Turn your fingertips outwards and sway over your hands, {reps} times a side."),
                Drill("Reach one arm forwards and the other leg back, toes on the floor. Stay {hold} seconds "
                    + "a side."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "A folded blanket under your knees makes this kinder.", SmallStretch],
            Areas = BodyAreas.LowerBack | BodyAreas.Hips | BodyAreas.ThoracicSpine | BodyAreas.Wrists,
            MadeFor = Occasions.Stiff,
            Statements = [87, 88, 90, 93],
        },
        Block("mobility-from-a-chair", "All from a chair") with
        {
            Steps =
            [
                Drill("Sit on the front half of a chair. Slump gently, then sit tall, {reps} times each."),
                Drill("Hands on opposite shoulders, turn to the left and to the right, {reps} times a side."),
                Drill("Rest one ankle on the other knee and tip forwards with a long back until you just feel it. "
                    + "Stay {hold} seconds a side."),
                Drill("Reach one arm up and over to the other side, {reps} times a side."),
                Drill("Stretch one leg out and pull the toes up, then point them, {reps} times a side."),
                Drill("Stand up slowly and sit down more slowly, {reps} times, hands on your thighs if you like."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "A chair without wheels, please.", SmallStretch],
            Areas = BodyAreas.ThoracicSpine | BodyAreas.Hips | BodyAreas.LowerBack,
            MadeFor = Occasions.FullDay,
            Statements = [87, 90, 93, 100],
        },
        Block("mobility-one-joint-at-a-time", "One joint at a time") with
        {
            Steps =
            [
                Drill("Stand on one leg, hand on a wall. Lift the other knee, carry it out to the side, back "
                    + "and down in "
                    + "one slow circle, {reps} times a side."),
                Drill("One arm forwards, up, back and down in the largest circle your ribs can stay still for, "
                    + "{reps} times a side."),
                Drill("Roll your spine down from the head, hands sliding to your knees, and stack it up "
                    + "again, {reps} times."),
                Drill("Lift one foot and draw slow circles with it, {reps} each way and side."),
                Drill("Let your chin drift along your collarbones from shoulder to shoulder, {reps} times a side."),
                Drill("Circle both wrists with loose fists, {reps} each way."),
                GoRoundAgain,
            ],
            Cues = [Slowly, "Only one joint moves, the rest stays still.", SmallStretch],
            Areas = BodyAreas.Hips | BodyAreas.Shoulders | BodyAreas.ThoracicSpine | BodyAreas.Ankles,
            MadeFor = Occasions.QualityNext,
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [87, 88, 91, 93],
        },
        Block("mobility-easy-holds", "Easy holds in good places") with
        {
            Steps =
            [
                Drill("Half-kneel, front foot flat. Press both feet into the floor at a fifth of your strength for "
                    + "{hold} seconds a side."),
                Drill("Lean your forearms on a wall at shoulder height and press lightly for {hold} seconds. "
                    + "Rest for "
                    + "three breaths, then once more."),
                Drill("Holding on to a door frame, sit in your easiest squat and press your knees softly "
                    + "outwards for "
                    + "{hold} seconds."),
                Drill("Sit tall, hands behind your head, turned to one side. Press the head lightly into the "
                    + "hands for "
                    + "{hold} seconds a side."),
                Drill("Lunge with your hand on a wall and both knees soft; make yourself tall for {hold} "
                    + "seconds a side."),
                Drill("Stand on one leg beside the wall, toes spread, for {hold} seconds a side."),
                GoRoundAgain,
            ],
            Cues = ["Breathe all the way through.", "If you shake, use half the effort.", SmallStretch],
            Areas = BodyAreas.Hips | BodyAreas.Thighs | BodyAreas.ThoracicSpine | BodyAreas.Shoulders,
            MadeFor = Occasions.QualityNext,
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [87, 91, 93],
        },
        Block("mobility-step-and-reach", "Step and reach") with
        {
            Steps =
            [
                Drill("Take one small step forwards, reach both arms up, step back. {reps} times a side."),
                Drill("Take one small step to the side and reach the same arm over your head, {reps} times a side."),
                Drill("Step one foot behind you and turn your chest over the front leg, {reps} times a side."),
                Drill("Walk your hands down your legs as far as is easy, bend your knees, and come up, "
                    + "{reps} times."),
                Drill("Stand wide and shift your weight from foot to foot, heels down, {reps} times a side."),
                Drill("Feet together, fold your arms and turn to look behind you, {reps} times a side."),
                GoRoundAgain,
            ],
            Cues = ["As smooth as moving under water.", "Small steps, long arms.", SmallStretch],
            Areas = BodyAreas.Hips | BodyAreas.ThoracicSpine | BodyAreas.Calves,
            MadeFor = Occasions.LowSpirits,
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [87, 88, 93],
        },
    ];
}
