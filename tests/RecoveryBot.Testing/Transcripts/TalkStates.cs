using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>Every state in which something can be typed: each open question of every form, and what there is between them.</summary>
public static class TalkStates
{
    private static readonly string[] FullMorning =
        ["None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well"];

    private static readonly string[] LowMorning =
    [
        "None of these", "Normally", "2 · Restless", "6", "2 · More tired than normal", "Muscles", "2 · More sore or tight than normal",
        "All over", "2 · Stressed", "None of these", "2 · Snappy or low", "2 · Not much", "2 · Too little",
    ];

    private static readonly string[] Joining =
    [
        "Yes, keep them", "Yes, 18 or over", "Strength and muscle", "Six months to two years", "Looks right", "20 min", "None of it",
        "No, neither", "07:00",
    ];

    private static readonly string[] Settings =
    [
        "goal", "level", "minutes", "equipment", "health", "week", "morning", "evening", "look-back", "length", "nudge", "quiet", "zone",
    ];

    /// <summary>Nothing is kept of these yet, or only the answers of the start.</summary>
    public static IReadOnlyDictionary<string, Func<Transcript>> BeforeTheFirstCheckIn { get; } = Named(
    [
        ("a stranger", () => new Transcript(MondayAt(7))),
        ("a stranger who is asked for consent", () => new Transcript(MondayAt(7)).Types("/start")),
        .. Prefixes("joining", () => new Transcript(MondayAt(7)).Types("/start"), Joining).Skip(1),
        ("joining, the place typed", () => new Transcript(MondayAt(7)).Types("/start").Taps(Joining).Types("Berlin")),
        ("joining, asked whether to erase", () => new Transcript(MondayAt(7)).Types("/start").Taps("Yes, keep them").Types("/forget")),
    ]);

    public static IReadOnlyDictionary<string, Func<Transcript>> OfAClient { get; } = Named(
    [
        ("nothing open", Known),
        ("nothing open, first morning", First),
        ("prompted", () => Known().Prompts()),
        ("later", () => Known().Types("/checkin").Taps("Later")),
        ("asked later", () => Known().Types("/checkin").Taps("Later", "In 30 minutes")),
        ("skipped", () => Known().Types("/checkin").Taps("Skip today")),
        ("something differs", () => Known().Types("/checkin").Taps("Something's different")),
        ("usual, to be confirmed", () => Known().Types("/checkin").Taps("As usual")),
        ("usual, not confirmed", () => Known().Types("/checkin").Taps("As usual", "No, not quite")),
        .. Prefixes("full morning", () => First().Types("/checkin"), FullMorning),
        .. Prefixes("low morning", () => First().Types("/checkin"), LowMorning),
        ("a group's signs", () => First().Types("/checkin").Taps("Chest, heart, breath or fainting", "Done")),
        .. Prefixes("pain", () => First().Types("/checkin").Taps("Pain, other than sore muscles", "Done"), ["Knee", "3", "1"]),
        ("illness", () => First().Types("/checkin").Taps("Ill, feverish or overheated", "Done")),
        ("a cold", () => First().Types("/checkin").Taps("Ill, feverish or overheated", "Done", "A cold: only nose or throat")),
        ("a short night", () => First().Types("/checkin").Taps("None of these", "Normally", "2 · Restless", "4")),
        ("the morning after pain", () => First().Types("/checkin").Taps("Pain, other than sore muscles", "Done", "Knee", "3", "1")
            .Taps(["Neither of these", .. FullMorning[1..]]).Prompts(On(Tuesday, 7))),
        ("the morning after an illness", () => First().Types("/checkin").Taps("Ill, feverish or overheated", "Done")
            .Taps(["Chest, stomach or aching all over", .. FullMorning[1..]]).Prompts(On(Tuesday, 7))),
        ("the morning after a referral", () => Known().Types("chest pain").Prompts(On(Tuesday, 7))),
        ("the morning after a crisis", () => Known().Types("I want to die").Prompts(On(Tuesday, 7))),
        ("safety list skipped", () => First().Types("/checkin").Taps(["Skip", .. FullMorning[1..]])),
        ("decided as planned", Planned),
        ("decided with recovery", Recovering),
        ("decided with a fever", () => First().Types("/checkin").Taps("Ill, feverish or overheated", "Done", "Fever")),
        ("decided with an emergency", () => Known().Types("chest pain")),
        .. new[] { "Sleep", "Energy", "Soreness", "Stress", "Mood", "Food and drink", "Movement", "Pain or illness", "Busy day" }.Select(
            topic => ($"changing {topic}", (Func<Transcript>)(() => Planned().Types("/checkin").Taps(topic)))),
        ("what has changed", () => Planned().Types("/checkin")),
        ("paused", () => Known().Types("/pause 5")),
        ("paused after the answer", () => Planned().Types("/pause 5")),
        ("pause, why", () => Known().Types("/pause")),
        ("pause, until when", () => Known().Types("/pause").Taps("Some days off")),
        ("log, which day", () => Known().Types("/log")),
        ("log, what", () => Known().Types("/log").Taps("Today")),
        ("log, effort", () => Known().Types("/log run")),
        ("log, minutes", () => Known().Types("/log run rpe 5")),
        ("log, a day noted already", () => Known().Types("/log 7 60").Types("/log").Taps("Today")),
        ("evening", () => Planned().Until(MondayAt(20))),
        ("how do you feel after it", () => Recovering().Types("/done")),
        ("effort of it", () => Recovering().Types("/done").Taps("Calmer", "Done").Until(MondayAt(20))),
        ("minutes of it", () => Recovering().Types("/done").Taps("Calmer", "Done").Until(MondayAt(20)).Taps("1 · Very, very easy")),
        ("a rest day's light activity", () => Resting().Until(MondayAt(20)).Taps("Something light")),
        ("sessions a week", () => Known().Types("/week").Taps("Change my week", "I have no fixed plan")),
        ("settings", () => Known().Types("/settings")),
        .. Settings.Select(topic => ($"settings {topic}", (Func<Transcript>)(() => Known().Types($"/settings {topic}")))),
        ("week", () => Known().Types("/week")),
        ("note", () => Known().Types("/note")),
        ("note, to be changed", () => Known().Types("/note late coffee").Taps("Change it")),
        .. Prefixes("a missed morning", () => First().Types("/checkin yesterday"), FullMorning[..^1]),
        ("a missed morning beside an open one", () => First().Types("/checkin").Types("/checkin yesterday")),
        ("a missed morning's illness", () => First().Types("/checkin yesterday").Taps("Ill, feverish or overheated", "Done")),
        ("training anyway", () => Recovering().Types("I'll train anyway")),
        ("ask", () => Known().Types("/ask")),
        ("ask, which", () => Known().Types("/ask").Taps("Soreness")),
        ("asked whether to erase", () => Known().Types("/forget")),
        ("asked whether to erase, a morning open", () => Known().Types("/checkin").Types("/forget")),
        ("log beside an open morning", () => First().Types("/checkin").Types("/log run")),
        ("left half-way", () => First().Types("/checkin").Taps("None of these").Types("stop")),
        ("yesterday's check-in just before its end", () => new Transcript(On(Tuesday, 2, 50), Clients.Onboarded()).Types("/checkin").At(On(Tuesday, 3, 10))),
    ]);

    private static Transcript Planned() => Known().Types("/checkin").Taps("As usual", "Yes, all of that");

    private static Transcript Resting() => Known()
        .Types("/checkin").Taps("As usual", "No, not quite", "None of these", "I move differently than usual");

    private static Transcript Recovering() => First().Types("/checkin").Taps(
        "None of these", "Normally", "4 · Good", "2 · More tired than normal", "Muscles", "2 · More sore or tight than normal", "All over",
        "4 · Relaxed", "4 · Good", "4 · Well");

    private static IEnumerable<(string, Func<Transcript>)> Prefixes(string name, Func<Transcript> begin, IReadOnlyList<string> labels) =>
        Enumerable.Range(0, labels.Count).Select(count =>
            ($"{name}, before {count + 1} {labels[count]}", (Func<Transcript>)(() => begin().Taps([.. labels.Take(count)]))));

    private static Dictionary<string, Func<Transcript>> Named(IEnumerable<(string Name, Func<Transcript> Reach)> states) =>
        states.ToDictionary(state => state.Name, state => state.Reach);
}
