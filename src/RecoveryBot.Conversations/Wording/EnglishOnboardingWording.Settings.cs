using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishOnboardingWording
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public RichText AskMinutes => Question(
        "How many minutes do you have on a recovery day?", "The most you would spend, not a target. You can say otherwise any morning.");

    public RichText MinutesHint => RichText.Plain("A number of minutes will do, such as 25.");

    public RichText AskEquipment => Question("Is any of this at hand on such a day?", "Choose all that is.");

    public string NoEquipment => "None of it";

    public RichText AskMedical => Question(
        "Are you pregnant, or do you have a medical condition a doctor should know about before you train?",
        "Such as heart, lungs, blood pressure, diabetes, or a recent operation or injury. You need not say which.");

    public string MedicalNeither => "No, neither";

    public string MedicalPregnant => "I'm pregnant";

    public string MedicalCondition => "A medical condition";

    public string MedicalBoth => "Both";

    public string MedicalUnsaid => "I'd rather not say";

    public RichText MedicalHint => RichText.Plain("Choose the one that fits. \"I'd rather not say\" is a fine answer too.");

    public string ClearedYes => "Yes, I've been cleared";

    public string ClearedNo => "Not yet";

    public RichText AskTime => Question("When shall I ask you each morning?", "Choose a time or type one, such as 6:45.");

    public RichText AskWaking => Question("That is in the night. When is it for you?", "Then I know which day it belongs to.");

    public string BeforeISleep => "Before I sleep";

    public string AfterIGetUp => "After I get up";

    public RichText TimeHint => RichText.Plain("I didn't get that time. Try 6:45 or 7am.");

    public RichText AskWhichZone => Question("Which of these has your clock?");

    public string NoneOfTheseZones => "None of these";

    public string ZoneYes => "Yes";

    public string ZoneNo => "No";

    public string Minutes(int minutes) => $"{minutes} min";

    public string Equipment(Equipment equipment) => equipment switch
    {
        Recovery.CheckIns.Equipment.None => NoEquipment,
        Recovery.CheckIns.Equipment.FoamRoller => "Foam roller",
        Recovery.CheckIns.Equipment.MassageBall => "Massage ball",
        Recovery.CheckIns.Equipment.HandheldMassager => "Hand-held massager",
        Recovery.CheckIns.Equipment.Bike => "Bike",
        Recovery.CheckIns.Equipment.Rower => "Rowing machine",
        Recovery.CheckIns.Equipment.Pool => "Pool",
        _ => throw new ArgumentOutOfRangeException(nameof(equipment)),
    };

    public RichText AskCleared(bool unsaid) => RichText.Of(
        [
            .. unsaid ? (Block[])[Words("That's all right. To be on the safe side, one question:")] : [],
            Strong("Has a doctor, midwife or other clinician said that you may exercise?"),
            Words("I note a yes as your own word, with today's date. Without a clinician's go-ahead I won't suggest any training."),
        ]);

    public RichText AskZone(bool again) => again
        ? Question("Which city has your time, then?", "A larger one nearby works, or an offset such as UTC+2.")
        : Question("Which city are you in, or near?", "So that I go by your clock. An offset such as UTC+2 works too.");

    public RichText ZoneHint(IReadOnlyList<string> nearest) => RichText.Plain(nearest.Count == 0
        ? "I don't know that place. Try the nearest large city, or an offset such as UTC+2."
        : $"I don't know that place. Did you mean {Either(nearest)}? Or try a larger city nearby.");

    public string ZoneChoice(string place, LocalTime now) => $"{place}, now {Clock.Format(now)}";

    public RichText AskIsItThatTime(LocalTime now, string zone) =>
        Question($"Is it {Clock.Format(now)} where you are?", $"That is the time zone {zone}.");

    public RichText Closing(LocalDateTime firstPrompt, LocalDate today, string zone, bool waitsForClearance)
    {
        var day = Period.DaysBetween(today, firstPrompt.Date) switch
        {
            0 => "Today",
            1 => "Tomorrow",
            _ => $"On {Weekday(firstPrompt.DayOfWeek)}",
        };
        return RichText.Of(
        [
            Strong("That's all I need. Thank you."),
            Words($"{day} at {Clock.Format(firstPrompt.TimeOfDay)} ({zone}) I will ask how you are. "
                + "If you would rather start now, say /checkin."),
            .. waitsForClearance
                ? (Block[])[Words("Until a clinician has cleared you, I won't suggest training, whatever the morning looks like.")]
                : [],
        ]);
    }

    private static string Either(IReadOnlyList<string> places) => places.Count == 1
        ? places[0]
        : $"{string.Join(", ", places.SkipLast(1))} or {places[^1]}";
}
