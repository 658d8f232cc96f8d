using RecoveryBot.Recovery.Menu;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Breathing: long breaths out, no effort, nothing held (statements 73–78).</summary>
internal static class BreathingBlocks
{
    public static readonly LibraryBlock[] All =
    [
        Block("breath-long-out-seated", "Long breaths out, sitting") with
        {
            Steps =
            [
                "Sit with your back supported, both feet on the floor and your hands in your lap.",
                "Breathe in through your nose for {in} seconds, without filling up to the top.",
                "Breathe out for {out} seconds, as if fogging a window a long way off.",
                "Let the next breath come when it comes, and go on like this for {minutes} minutes.",
            ],
            Cues = ["Shoulders stay heavy.", "Nose blocked? Lips slightly open is fine."],
            Statements = [73, 76, 77, 78],
        },
        Block("breath-legs-on-chair", "Legs up on a chair") with
        {
            Steps =
            [
                "Lie on your back with your calves on the seat of a chair, knees and hips bent at right angles.",
                "Put one hand on your belly and a folded towel under your head if your chin tips up.",
                "Breathe in through your nose for {in} seconds and feel the hand rise.",
                "Breathe out for {out} seconds and feel it sink.",
                "Stay for {minutes} minutes, then roll onto your side before you sit up.",
            ],
            Cues = ["The floor does the holding.", "If your mind wanders, come back to the hand."],
            MadeFor = Occasions.PoorNight | Occasions.SoreAllOver,
            LyingFlat = true,
            Statements = [30, 73, 76, 78],
        },
        Block("breath-humming", "Humming breaths out") with
        {
            Steps =
            [
                "Sit comfortably and let your jaw hang loose, lips just touching.",
                "Breathe in through your nose for {in} seconds.",
                "Hum out on one low, quiet note for about {out} seconds. Stop humming before you run short of air.",
                "Let the next breath in be soundless, and repeat for {minutes} minutes.",
            ],
            Cues = ["Quiet enough not to wake anybody.", "Feel the hum in your lips and chest."],
            MadeFor = Occasions.FullHead,
            Statements = [73, 75, 78],
        },
        Block("breath-hands-on-ribs", "Hands on your ribs") with
        {
            Steps =
            [
                "Sit tall on the front half of a chair and lay a hand on each side of your lower ribs.",
                "Breathe in through your nose for {in} seconds so that the ribs widen into both hands.",
                "Breathe out for {out} seconds and let the ribs come back by themselves.",
                "Leave belly, neck and shoulders out of it. Carry on for {minutes} minutes.",
            ],
            Cues = ["Wide, not high.", "Smaller breaths are better breaths here."],
            MadeFor = Occasions.QualityNext,
            Statements = [73, 78, 105],
        },
        Block("breath-count-down", "Ten breaths, counted down") with
        {
            Steps =
            [
                "Sit or lie down and turn your phone face down.",
                "Breathe in through your nose for {in} seconds and out for {out}.",
                "At the end of each breath out, say a number to yourself: ten, nine, eight, down to one.",
                "If you lose count, start again at ten.",
                "Go round until {minutes} minutes are up.",
            ],
            Cues = ["The counting is there to keep your head company.", "Nothing to get right."],
            MadeFor = Occasions.FullHead | Occasions.PoorNight,
            Statements = [73, 75, 77, 78],
        },
        Block("breath-slow-walk", "Slow walk, slow breath") with
        {
            Steps =
            [
                "Walk as if you had all morning, indoors or out, with your arms hanging loose.",
                "Breathe in through your nose for {in} seconds.",
                "Breathe out for {out} seconds and let your shoulders drop with it.",
                "If the count feels tight, slow your feet first, then shorten the count. Do this for "
                    + "{minutes} minutes.",
            ],
            Cues = ["Slower than a usual walk.", "Eyes on something far away."],
            TalkTest = TalkWalking,
            MadeFor = Occasions.LowSpirits | Occasions.Stiff,
            Statements = [30, 73, 74, 78],
        },
        Block("breath-side-lying", "On your side, knees bent") with
        {
            Steps =
            [
                "Lie on whichever side is comfortable, a pillow under your head and one between your knees.",
                "Rest your upper hand on the side of your ribs.",
                "Breathe in through your nose for {in} seconds and out for {out}.",
                "Change sides after {half} minutes if you like. Finish at {minutes} minutes, and sit up slowly.",
            ],
            Cues = ["Let the mattress take your weight.", "Eyes closed if that feels good."],
            MadeFor = Occasions.PoorNight,
            Statements = [73, 76, 78],
        },
        Block("breath-open-window", "At the open window") with
        {
            Steps =
            [
                "Open a window, lean your hands on the sill and soften your knees.",
                "Let your eyes rest on the furthest thing you can see.",
                "Breathe in through your nose for {in} seconds and sigh out softly for {out}.",
                "Stay for {minutes} minutes. Sit down for the rest if standing gets tiring.",
            ],
            Cues = ["Weight in your heels, jaw loose.", "No screen until you are done."],
            MadeFor = Occasions.FullHead | Occasions.FullDay,
            Statements = [73, 75, 78, 100],
        },
        Block("breath-between-things", "Between two things") with
        {
            Steps =
            [
                "Stay where you are: desk, bus seat or parked car. Put both feet flat and empty your hands.",
                "Breathe in through your nose for {in} seconds.",
                "Breathe out for {out} seconds and unclench one thing: jaw, hands, belly, toes.",
                "Go round those four for {minutes} minutes. Nobody will notice.",
            ],
            Cues = ["A little softer with each breath out.", "Never while driving."],
            MadeFor = Occasions.FullDay,
            Statements = [73, 77, 78, 100],
        },
    ];

    private static LibraryBlock Block(string id, string title) => new()
    {
        Id = id,
        Category = MenuCategory.Breathwork,
        Title = title,
        Steps = [],
        Cues = [],
        StopRule = StopBreathing,
        Minutes = new MinutesRange(3, 10),
        Statements = [],
    };
}
