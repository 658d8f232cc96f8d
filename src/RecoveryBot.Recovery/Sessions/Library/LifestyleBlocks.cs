using RecoveryBot.Recovery.Menu;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Recovery inside ordinary life: no plan, no tracking, outdoors if possible (statements 99–103).</summary>
internal static class LifestyleBlocks
{
    public static readonly LibraryBlock[] All =
    [
        Block("life-walk-without-aim", "A walk without an aim", 5, 40) with
        {
            Steps =
            [
                "Step outside in whatever you are wearing, as long as it is warm enough.",
                "Take whichever way looks nicer at each corner, slowly.",
                "Stop to look at things. Stopping counts.",
                "Be back within {minutes} minutes, or as soon as you have had enough.",
            ],
            Cues = ["Nothing to track and nothing to finish.", "Hands out of your pockets when you can."],
            Statements = [71, 99, 103],
        },
        Block("life-errand-on-foot", "One errand on foot", 10, 40) with
        {
            Steps =
            [
                "Pick one thing you have to do anyway: bread, a letter, the chemist.",
                "Go on foot, and carry no more than fits in one hand.",
                "Take the quieter street, even if it is longer.",
                "Leave {minutes} minutes for it, so that you never need to hurry.",
            ],
            Cues = ["Hurrying turns it into training.", "Change hands if the bag gets heavy."],
            MadeFor = Occasions.FullDay,
            Statements = [71, 99, 100, 103],
        },
        Block("life-fresh-air-break", "A few minutes of outside", 3, 10) with
        {
            Steps =
            [
                "Go to the nearest outside there is: doorstep, balcony, car park, garden.",
                "Wander up and down it, or in a circle.",
                "Find three things you can hear and the furthest thing you can see.",
                "Go back in after {minutes} minutes at most.",
            ],
            Cues = ["No phone, no coffee, no talk about work.", "Slower than indoors."],
            MadeFor = Occasions.FullDay | Occasions.FullHead,
            Statements = [99, 100, 103],
        },
        Block("life-wander-and-call", "Call somebody and wander", 5, 30) with
        {
            Steps =
            [
                "From nine o'clock on, ring somebody whose voice does you good. Earlier, send a message and agree on a time.",
                "Walk about while you talk, round the block or from room to room.",
                "When the talk gets lively, let your feet get slower.",
                "Say goodbye within {minutes} minutes.",
            ],
            Cues = ["The talk matters more than the walk.", "Look up when you cross a road."],
            MadeFor = Occasions.LowSpirits,
            Statements = [99, 101, 103],
        },
        Block("life-look-up", "Walk and look up", 10, 40) with
        {
            Steps =
            [
                "Put your phone on silent, deep in a pocket.",
                "Walk slowly somewhere with trees, water or sky.",
                "Look for birds, roofs, clouds: anything above your own height.",
                "Sit on a bench for a while if there is one.",
                "Turn for home in good time; {minutes} minutes in all.",
            ],
            Cues = ["Far away is where your eyes rest.", "No photos, no step count."],
            MadeFor = Occasions.FullHead | Occasions.PoorNight,
            Statements = [75, 99, 103],
        },
        Block("life-potter-about", "Potter about", 5, 40) with
        {
            Steps =
            [
                "Choose light things to do with your hands: water plants, sort a drawer, hang the washing.",
                "Do them at half speed, one after the other.",
                "Change position often: stand, squat a little, reach, sit.",
                "Leave it unfinished after {minutes} minutes. That is allowed.",
            ],
            Cues = ["No lifting and no scrubbing.", "Music is welcome."],
            TalkTest = TalkMoving,
            MadeFor = Occasions.Stiff | Occasions.SoreAllOver,
            Statements = [99, 100, 103],
        },
        Block("life-play-for-fun", "Play, and nobody counts", 10, 40) with
        {
            Steps =
            [
                "Find something to play with: a child, a dog, a ball, a frisbee.",
                "Agree that nobody keeps score.",
                "Throw, roll, wander, fetch. No sprinting and no jumping.",
                "Stop within {minutes} minutes, before anybody is tired.",
            ],
            Cues = ["If it gets competitive, stop.", "Laughing is a good sign, panting is not."],
            TalkTest = TalkMoving,
            MadeFor = Occasions.LowSpirits,
            Statements = [28, 99, 101, 103],
        },
        Block("life-one-stop-early", "Get off one stop early", 5, 20) with
        {
            Steps =
            [
                "On a way you have to go anyway, get off one stop early or park a little further off.",
                "Walk the rest with your bag on both shoulders or in alternating hands.",
                "Let everybody overtake you.",
                "If it is more than {minutes} minutes, ride the whole way today.",
            ],
            Cues = ["Leave early enough not to hurry.", "Headphones off for half of it."],
            MadeFor = Occasions.FullDay,
            Statements = [99, 100, 103],
        },
        Block("life-two-songs", "Two songs in the kitchen", 3, 10) with
        {
            Steps =
            [
                "Put on a slow song you like and close the door if that helps.",
                "Sway, shift your weight, let your arms swing along.",
                "For the second song, get smaller and slower.",
                "Stand still for a few breaths when it ends. {minutes} minutes at most.",
            ],
            Cues = ["Nobody is watching.", "Swaying is enough, no jumping."],
            TalkTest = TalkMoving,
            MadeFor = Occasions.LowSpirits | Occasions.Stiff,
            Statements = [99, 101, 103],
        },
        Block("life-tea-on-your-feet", "Tea on your feet", 3, 15) with
        {
            Steps =
            [
                "Make something warm to drink.",
                "Carry it slowly from window to window, or out to the step.",
                "Lean, sit and stand as you like while you drink it.",
                "When the cup is empty, or after {minutes} minutes, you are done.",
            ],
            Cues = ["Warm hands, low shoulders.", "The cup decides how fast you go."],
            TalkTest = TalkMoving,
            MadeFor = Occasions.FullDay | Occasions.PoorNight,
            Statements = [99, 100, 103],
        },
        Block("life-sit-outside", "Sit where there is sky", 3, 20) with
        {
            Steps =
            [
                "Take a chair, a cushion or a coat to where you can see the sky.",
                "Sit so that your back is held and your hands are warm.",
                "Watch whatever moves: leaves, people, weather.",
                "Stay up to {minutes} minutes, and stroll back the long way round.",
            ],
            Cues = ["There is nothing to do well here.", "Take a blanket if it is cool."],
            MadeFor = Occasions.FullHead | Occasions.SoreAllOver,
            Statements = [99, 100, 103],
        },
    ];

    private static LibraryBlock Block(string id, string title, int fewest, int most) => new()
    {
        Id = id,
        Category = MenuCategory.Lifestyle,
        Title = title,
        Steps = [],
        Cues = [],
        TalkTest = TalkWalking,
        StopRule = StopMoving,
        Minutes = new MinutesRange(fewest, most),
        Statements = [],
    };
}
