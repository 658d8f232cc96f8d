using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>
/// Easy cardio in Zone 1: full sentences at all times, below any easy training session (statements 65, 79–86).
/// A beginner walks (41).
/// </summary>
internal static class CardioBlocks
{
    public static readonly LibraryBlock[] All =
    [
        Block("cardio-easy-walk", "Easy walk", 3, 35) with
        {
            Steps =
            [
                "Shoes on, watch off. Choose a flat way.",
                "Begin slower than feels natural for the first minute or two.",
                "Walk loosely for {minutes} minutes at most, arms swinging from the shoulders.",
                "Ease off towards the end, so that you arrive as calm as you left.",
            ],
            Cues = ["Very easy is right.", "You should feel you could go round again."],
            Areas = BodyAreas.WholeBody | BodyAreas.Hips,
            MadeFor = Occasions.SoreAllOver,
            Statements = [30, 79, 80, 84, 86],
        },
        Block("cardio-out-and-back", "Out and back", 8, 35) with
        {
            Steps =
            [
                "Leave the house in any direction you like.",
                "Stroll out for {half} minutes, slower than your usual walk.",
                "Turn round and come back just as slowly.",
                "Stand at your door for three quiet breaths before you go in.",
            ],
            Cues = ["The way back is as slow as the way out.", "Look around you rather than at your phone."],
            MadeFor = Occasions.LowSpirits | Occasions.FullHead,
            Statements = [79, 80, 84, 86],
        },
        Block("cardio-indoor-walk", "Walk indoors", 3, 15) with
        {
            Steps =
            [
                "Clear a loop through your rooms or along a corridor.",
                "Walk it slowly in soft shoes or bare feet, changing direction every minute or so.",
                "Roll each foot from heel to toes and let your hands open.",
                "Stop after {minutes} minutes, or sooner if you already feel loose.",
            ],
            Cues = ["Pyjamas are allowed.", "Soft steps, relaxed neck."],
            MadeFor = Occasions.FullDay | Occasions.PoorNight,
            Statements = [30, 79, 80, 84],
        },
        Block("cardio-soft-ground", "Walk on soft ground", 10, 35) with
        {
            Steps =
            [
                "Find grass, sand, bark or a woodland path, as flat as possible.",
                "Walk for {minutes} minutes at most, with short, quiet strides.",
                "Keep your ankles and feet relaxed, and let the ground move them.",
                "Go back to firm ground if your calves start to work.",
            ],
            Cues = ["Quiet feet.", "Slower than on the road."],
            Areas = BodyAreas.Calves | BodyAreas.Ankles | BodyAreas.Feet,
            MadeFor = Occasions.SoreAllOver | Occasions.QualityNext,
            Statements = [61, 79, 83, 84],
        },
        Block("cardio-walk-in-company", "Walk with somebody", 10, 35) with
        {
            Steps =
            [
                "Ask somebody to come along, or take the dog.",
                "Set out at the speed of the slower one of you, and stay there.",
                "Talk about anything but training for {minutes} minutes at most.",
                "If one of you has to pause in mid-sentence, you are both too quick.",
            ],
            Cues = ["The talk sets the speed.", "Finish while it is still pleasant."],
            MadeFor = Occasions.LowSpirits,
            Statements = [79, 80, 84, 86, 101],
        },
        Block("cardio-on-the-spot", "Stroll on the spot", 3, 10) with
        {
            Steps =
            [
                "Stand near a chair or worktop, feet under your hips.",
                "Walk on the spot, lifting each heel first and the toes only just.",
                "After a minute let the arms swing along, opposite arm to leg.",
                "Keep it small and soft for {minutes} minutes, with a hand on the chair whenever you like.",
            ],
            Cues = ["Knees stay low.", "The floor should hardly hear you."],
            MadeFor = Occasions.FullDay | Occasions.Stiff,
            Statements = [30, 79, 80, 84],
        },
        Block("cardio-nose-walk", "Walk with your mouth closed", 5, 30) with
        {
            Steps =
            [
                "Start walking on the flat and close your mouth.",
                "Breathe through your nose only, in and out, without counting.",
                "The moment you want to open your mouth, slow down until you do not.",
                "Keep to that for {minutes} minutes at most. With a blocked nose, choose another walk.",
            ],
            Cues = ["Your breath stays quiet.", "Lips soft, tongue resting."],
            MadeFor = Occasions.FullHead,
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [30, 79, 80, 84],
        },
        Block("cardio-easy-spin", "Easy spin", 5, 35) with
        {
            Steps =
            [
                "Choose the lightest gear or resistance, and sit as upright as you like.",
                "Turn the pedals for two minutes with hardly any pressure.",
                "Stay like that for {minutes} minutes at most. Outdoors, keep to the flat and turn back "
                    + "before a hill.",
                "Slow down in the last minute, then walk a few paces before you sit down.",
            ],
            Cues = ["You turn the pedals, you never push them.", "Easier than your easiest ride."],
            Areas = BodyAreas.Thighs | BodyAreas.Hips,
            MadeFor = Occasions.SoreAllOver,
            AnyOf = [Equipment.Bike],
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [65, 79, 83, 84, 86],
        },
        Block("cardio-spin-and-stroll", "Half spin, half stroll", 10, 30) with
        {
            Steps =
            [
                "Pedal for {half} minutes in your lightest gear, sitting tall.",
                "Get off and shake out your hands and feet.",
                "Stroll for the rest of the {minutes} minutes.",
            ],
            Cues = ["Two small easy things, not one long one.", "Loose grip, loose jaw."],
            Areas = BodyAreas.Hips | BodyAreas.Calves,
            MadeFor = Occasions.Stiff,
            AnyOf = [Equipment.Bike],
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [65, 79, 84, 86],
        },
        Block("cardio-light-row", "Light rowing", 5, 20) with
        {
            Steps =
            [
                "Set the damper low, strap your feet in loosely and turn the display away.",
                "Begin with arms and a small sway of the back for a minute.",
                "Add the legs gently: long and slow, more rest than pull, for {minutes} minutes at most.",
                "Finish with a minute of arms only, and stand up slowly.",
            ],
            Cues = ["Hold the handle lightly.", "Glide forward twice as slowly as you lean back."],
            Areas = BodyAreas.ThoracicSpine | BodyAreas.Shoulders | BodyAreas.Hips,
            AnyOf = [Equipment.Rower],
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [65, 79, 84, 86],
        },
        Block("cardio-easy-lengths", "Easy lengths", 10, 30) with
        {
            Steps =
            [
                "Choose the slow lane and the stroke you hardly have to think about.",
                "Swim one length as softly as you can, then stand at the wall until your breath is quiet.",
                "Go on like that for {minutes} minutes at most. Change stroke if a shoulder gets tired.",
                "Float on your back for a moment before you climb out.",
            ],
            Cues = ["Hands slip into the water without a splash.", "Nobody in the lane is worth chasing."],
            TalkTest = "At each wall you can say a full sentence straight away. If not, rest longer and swim slower.",
            Areas = BodyAreas.Shoulders | BodyAreas.ThoracicSpine,
            MadeFor = Occasions.SoreAllOver,
            AnyOf = [Equipment.Pool],
            LowestLevel = TrainingLevel.Intermediate,
            Statements = [65, 79, 84, 86],
        },
        Block("cardio-water-walk", "Walk in water", 5, 25) with
        {
            Steps =
            [
                "Stand in water between your hips and your chest.",
                "Walk across and back, rolling through the whole foot.",
                "Every few crossings walk sideways, then backwards, one hand near the wall.",
                "Go on for {minutes} minutes at most, and get out before you feel cold.",
            ],
            Cues = ["Slow enough to chat.", "Upright, as if carrying a book on your head."],
            Areas = BodyAreas.Hips | BodyAreas.Ankles,
            MadeFor = Occasions.SoreAllOver | Occasions.SoreInOnePlace,
            AnyOf = [Equipment.Pool],
            Statements = [79, 83, 84, 86],
        },
    ];

    private static LibraryBlock Block(string id, string title, int fewest, int most) => new()
    {
        Id = id,
        Category = MenuCategory.LowIntensityCardio,
        Title = title,
        Steps = [],
        Cues = [],
        TalkTest = TalkWalking,
        StopRule = StopMoving,
        Minutes = new MinutesRange(fewest, most),
        Statements = [],
    };
}
