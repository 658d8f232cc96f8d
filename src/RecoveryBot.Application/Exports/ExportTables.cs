using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Application.Exports.TableCell;

namespace RecoveryBot.Application.Exports;

/// <summary>What of a history is worth opening in a spreadsheet.</summary>
internal static class ExportTables
{
    public static readonly IReadOnlyList<ExportTable> All =
    [
        new(
            "check-ins",
            [
                "date", "sleep_quality", "fatigue", "muscle_soreness", "stress", "mood", "as_usual", "sleep_hours", "short_night",
                "nutrition", "motivation", "perceived_recovery", "movement_quality", "soreness_area", "most_used_up", "overwhelmed",
                "overstimulated", "stress_interferes", "busy_day", "better_after_light_movement", "light_pressure_helps",
                "pain", "pain_place", "pain_days", "swelling", "loss_of_function", "illness", "chest_symptoms", "warning_signs",
                "safety_answered", "answered_late", "minutes_available", "equipment", "wishes",
            ],
            fact => fact is Fact.CheckInDecided decided ? [CheckIn(decided.CheckIn)] : []),
        new(
            "decisions",
            ["date", "decision", "own_decision", "rules", "session_displaced", "deload_advised"],
            fact => fact is Fact.CheckInDecided decided ? [Decision(decided)] : []),
        new(
            "sessions",
            ["date", "kind", "session_rpe", "minutes", "performance"],
            fact => fact is Fact.DayLogged day ? Day(day) : []),
        new(
            "feedback",
            [
                "date", "taken_back", "categories", "blocks", "calmer", "looser", "prepared", "fatigued", "sore", "worked", "wired", "rpe",
                "minutes",
            ],
            fact => fact is Fact.FeedbackGiven given ? [Feedback(given)] : []),
        new("notes", ["date", "note"], fact => fact is Fact.NoteWritten written ? [[Of(written.Date), written.Text ?? ""]] : []),
        new(
            "choices",
            ["date", "train_anyway"],
            fact => fact is Fact.TrainingAnyway chosen ? [[Of(chosen.Date), Of(chosen.Stands)]] : []),
        new(
            "trainers",
            ["date", "until", "kind", "decision", "seen_in_person"],
            fact => fact is Fact.TrainersSaid said
                ? [.. said.Words.Select(IReadOnlyList<TableCell> (word) =>
                    [Of(said.Date), Of(word.Until), Of<OverrideKind>(word.Kind), Of<Recovery.Advice.Decision>(word.Decision), Of(word.ConfirmedInPerson)])]
                : []),
    ];

    private static IReadOnlyList<TableCell> CheckIn(CheckIn said) =>
    [
        Of(said.Date),
        Of(said.SleepQuality),
        Of(said.Fatigue),
        Of(said.MuscleSoreness),
        Of(said.Stress),
        Of(said.Mood),
        Of(said.AsUsual),
        Of(said.SleepHours),
        Of(said.ShortNight),
        Of(said.Nutrition),
        Of(said.Motivation),
        Of(said.Prs),
        Of(said.MovementQuality),
        Of<SorenessArea>(said.SorenessArea),
        Of<TaxedSystem>(said.TaxedSystem),
        Of(said.Overwhelmed),
        Of(said.Overstimulated),
        Of(said.LifeStressInterferes),
        Of(said.BusyDay),
        Of(said.FeelsBetterAfterLightMovement),
        Of(said.LightPressureHelps),
        Of(said.PainNrs),
        Of(said.PainPlace),
        Of(said.PainDurationDays),
        Of(said.Swelling),
        Of(said.LossOfFunction),
        Of<Illness>(said.Illness),
        Of(said.ChestSymptoms),
        Of(said.RedFlags),
        Of(said.SafetyAnswered),
        Of(said.AnsweredLate),
        Of(said.MinutesAvailable),
        Of(said.Equipment),
        Of(said.Requests),
    ];

    private static IReadOnlyList<TableCell> Decision(Fact.CheckInDecided decided) =>
    [
        Of(decided.Date),
        Of<Recovery.Advice.Decision>(decided.Decision),
        Of<Recovery.Advice.Decision>(decided.EngineDecision),
        string.Join(' ', decided.Rules),
        Of(decided.Displaced),
        Of(decided.DeloadAdvised),
    ];

    // A day that was corrected to hold nothing still says so.
    private static IEnumerable<IReadOnlyList<TableCell>> Day(Fact.DayLogged day) => day.Sessions.Count == 0
        ? [[Of(day.Date), day.Rested ? "rest_day" : "nothing", "", "", ""]]
        : [.. day.Rested ? (IReadOnlyList<TableCell>[])[[Of(day.Date), "rest_day", "", "", ""]] : [], .. day.Sessions.Select(Session)];

    private static IReadOnlyList<TableCell> Session(Session session) =>
    [
        Of(session.Date),
        Of<SessionType>(session.Type),
        Of(session.SessionRpe),
        Of(session.DurationMin),
        Of(session.Performance),
    ];

    private static IReadOnlyList<TableCell> Feedback(Fact.FeedbackGiven given) => given.Feedback is { } said
        ?
        [
            Of(given.Date),
            Of(false),
            Of(said.Categories),
            string.Join(' ', said.Blocks ?? []),
            Of<Change>(said.Calmer),
            Of<Change>(said.Looser),
            Of<Change>(said.Prepared),
            Of(said.Fatigued),
            Of(said.Sore),
            Of(said.Worked),
            Of(said.Wired),
            Of(said.Rpe),
            Of(said.Minutes),
        ]
        : [Of(given.Date), Of(true), .. Enumerable.Repeat(Empty, 11)];
}
