using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText AskFood => Question("How did you eat and drink yesterday?");

    public RichText AskHours => Question("About how many hours did you sleep?", "You can type it too, such as 6.5.");

    public RichText AskShortNight => Question("What made it short?");

    public string LateToBed => "Late to bed";

    public string WokenEarly => "Woken early";

    public string NotedLateToBed => "late to bed";

    public string NotedWokenEarly => "woken early";

    public RichText HoursHint => RichText.Plain("How many hours? A number from 0 to 16, such as 6.5.");

    public RichText AskUsedUp => Question("What feels most used up?");

    public string HeadAndNerves => "Head and nerves";

    public string Muscles => "Muscles";

    public string MoodAndPatience => "Mood and patience";

    public string NothingInParticular => "Nothing in particular";

    public RichText AskArea => Question("Where are you sore?");

    public string OneArea => "One area";

    public string AllOver => "All over";

    public RichText AskStressKind => Question("What is the stress like?", "Choose all that fit.");

    public string Overwhelmed => "It is all too much";

    public string Overstimulated => "Too much noise and input";

    public string StressInterferes => "It gets in the way of training";

    public RichText AskMotivation => Question("How much do you feel like moving today?");

    public RichText AskTrainedYesterday => Question("Did you train yesterday?", "I have nothing noted, and today goes by it.");

    public string TrainedYesterday => "Yes";

    public string LightYesterday => "Only something light";

    public string NothingYesterday => "No";

    public RichText AskMinutes => Question("How many minutes could you spare today?", "In case a short recovery session fits.");

    public RichText AskRating(WellnessItem item) => item switch
    {
        WellnessItem.Fatigue => Question("How fresh do you feel?"),
        WellnessItem.SleepQuality => Question("How did you sleep?"),
        WellnessItem.MuscleSoreness => Question("How do your muscles feel?"),
        WellnessItem.Stress => Question("How stressed are you?"),
        WellnessItem.Mood => Question("How is your mood?"),
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    public string Rating(WellnessItem item, int value) => (item, value) switch
    {
        (WellnessItem.Fatigue, 1) => "Always tired",
        (WellnessItem.Fatigue, 2) => "More tired than normal",
        (WellnessItem.Fatigue, 3) => "Normal",
        (WellnessItem.Fatigue, 4) => "Fresh",
        (WellnessItem.Fatigue, 5) => "Very fresh",
        (WellnessItem.SleepQuality, 1) => "Insomnia, hardly slept",
        (WellnessItem.SleepQuality, 2) => "Restless",
        (WellnessItem.SleepQuality, 3) => "Slow to fall asleep",
        (WellnessItem.SleepQuality, 4) => "Good",
        (WellnessItem.SleepQuality, 5) => "Very restful",
        (WellnessItem.MuscleSoreness, 1) => "Very sore",
        (WellnessItem.MuscleSoreness, 2) => "More sore or tight than normal",
        (WellnessItem.MuscleSoreness, 3) => "Normal",
        (WellnessItem.MuscleSoreness, 4) => "Good",
        (WellnessItem.MuscleSoreness, 5) => "Great",
        (WellnessItem.Stress, 1) => "Very stressed",
        (WellnessItem.Stress, 2) => "Stressed",
        (WellnessItem.Stress, 3) => "Normal",
        (WellnessItem.Stress, 4) => "Relaxed",
        (WellnessItem.Stress, 5) => "Very relaxed",
        (WellnessItem.Mood, 1) => "Irritable or down",
        (WellnessItem.Mood, 2) => "Snappy or low",
        (WellnessItem.Mood, 3) => "Less keen than usual",
        (WellnessItem.Mood, 4) => "Good",
        (WellnessItem.Mood, 5) => "Very positive",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public string Food(int value) => value switch
    {
        1 => "Hardly anything",
        2 => "Too little",
        3 => "So-so",
        4 => "Well",
        5 => "Very well",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public string Motivation(int value) => value switch
    {
        1 => "Not at all",
        2 => "Not much",
        3 => "Undecided",
        4 => "Quite keen",
        5 => "Very keen",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
