using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Settings;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public string SettingsTitle => "Your settings";

    public RichText HowToSet => RichText.Of(new Block.Paragraph(
        [new Span("Choose what you would like to change, or type it: /settings time 6:45, /settings zone Lisbon.", SpanStyle.Soft)]));

    public RichText SettingsLineHint => RichText.Plain(
        "I don't know that setting. In one line it goes like this: /settings time 6:45, or /settings quiet 22-7.");

    public string CloseSettings => "That's all";

    public RichText SettingsClosed => RichText.Plain("All right. /settings opens them again.");

    public string Name(SettingTopic topic) => topic switch
    {
        SettingTopic.Goal => "Goal",
        SettingTopic.Level => "Training level",
        SettingTopic.Minutes => "Recovery minutes",
        SettingTopic.Equipment => "Equipment",
        SettingTopic.Health => "Health",
        SettingTopic.Week => "Planned week",
        SettingTopic.Morning => "Morning question",
        SettingTopic.Evening => "Evening question",
        SettingTopic.LookBack => "Sunday look-back",
        SettingTopic.Length => "Full mornings",
        SettingTopic.Nudge => "Reminder",
        SettingTopic.Quiet => "Quiet hours",
        SettingTopic.Zone => "Time zone",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    public string LevelNow(TrainingLevel level, int? months)
    {
        var name = level switch
        {
            TrainingLevel.Beginner => "beginner",
            TrainingLevel.Intermediate => "intermediate",
            TrainingLevel.Advanced => "advanced",
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };
        return months is { } known ? $"{name}, at {Months(known)} of training" : name;
    }

    public string MinutesNow(int? minutes) =>
        minutes is { } known ? $"{known.ToString(CultureInfo.InvariantCulture)} at most" : "not set";

    public string EquipmentNow(IReadOnlyList<string> equipment) =>
        equipment.Count == 0 ? "none" : string.Join(", ", equipment).ToLowerInvariant();

    public string HealthNow(Client client)
    {
        var what = (client.MedicalUnsaid, client.Profile.Pregnancy, client.Profile.MedicalCondition) switch
        {
            (true, _, _) => "you'd rather not say",
            (_, Pregnancy.Yes, true) => "pregnant, and a medical condition",
            (_, Pregnancy.Yes, false) => "pregnant",
            (_, _, true) => "a medical condition",
            _ => "nothing noted",
        };
        return client.Profile switch
        {
            { MedicalClearance: MedicalClearance.Missing } => $"{what}; waiting for a clinician's go-ahead",
            { MedicalClearance: MedicalClearance.Recorded, MedicalClearanceDate: { } date } =>
                $"{what}; cleared by a clinician, as you told me on {DayAndMonth.Format(date)}",
            _ => what,
        };
    }

    public string WeekNow(WeekPlan? week, int? sessionsPerWeek) => week is null
        ? "no fixed plan" + (sessionsPerWeek is { } wanted ? $", {Counted(wanted, "session")} a week" : "")
        : Enum.GetValues<IsoDayOfWeek>().Count(day => day != IsoDayOfWeek.None && week.On(day).Kind == SlotKind.Training) switch
        {
            0 => "no training days",
            1 => "1 training day",
            var days => $"{days.ToString(CultureInfo.InvariantCulture)} training days",
        };

    public string MorningNow(Client client) => client.Reminders.Morning
        ? Mornings(client) + (client.DayBegins is null ? "" : ", your days begin at midnight")
        : "not asked";

    public string EveningNow(Reminders reminders) => reminders switch
    {
        { Evening: false } => "not asked",
        _ when IsSilenced(reminders) => $"{Clock(EveningOf(reminders))}, but not asked: that is within your quiet hours",
        _ => Clock(EveningOf(reminders)),
    };

    public string NudgeNow(bool nudge) => nudge ? "once, if a morning stays unanswered" : "none";

    public string QuietNow(QuietHours? quiet) => quiet is null ? "none" : $"{Clock(quiet.From)} to {Clock(quiet.Until)}";

    public string ZoneNow(string zone, LocalTime now) => $"{zone}, where it is {Clock(now)}";

    public RichText AskMorningTimes => Question(
        "When shall I ask you in the morning?", "Choose a time or type one, also for some days only: weekends at 9, or Monday 6:30.");

    public RichText MorningTimesHint =>
        RichText.Plain("I didn't get that time. Try 6:45, or weekends at 9, or every day at 7.");

    public string NoMornings => "Don't ask in the morning";

    public RichText AskEveningTime => Question(
        "When shall I ask in the evening how the day went?", "Only on days with an answer, and not if you have noted it already.");

    public RichText EveningTimeHint => RichText.Plain("I need a time from noon to 02:59, such as 20:30 or 8pm.");

    public string NoEvenings => StopEvenings;

    public RichText AskNudge => Question("Shall I remind you if a morning stays unanswered?", "Once, after two hours. Never more.");

    public string NudgeOnce => "Yes, once";

    public string NoNudge => "No reminder";

    public RichText AskQuiet => Question(
        "When shall I never write first?", "Choose one, or type it: 22-7. Morning times you have chosen still count.");

    public RichText QuietHint => RichText.Plain("I didn't get those hours. Try 22-7, or 22:30 to 6:45.");

    public string NoQuiet => "No quiet hours";

    /// <summary>"07:00, Saturday and Sunday at 09:00".</summary>
    private static string Mornings(Client client) => string.Join(
        ", ",
        (client.Reminders.Differing ?? []).GroupBy(time => time.At)
            .Select(group => $"{And([.. group.Select(time => time.Weekday.ToString())])} at {Clock(group.Key)}")
            .Prepend(Clock(client.CheckInAt)));

    private static LocalTime EveningOf(Reminders reminders) => reminders.EveningAt ?? Reminders.UsualEvening;

    /// <summary>Whether every reminder falls into the quiet hours, so that none can come.</summary>
    private static bool IsNudgeSilenced(Client client) => client.Reminders is { Morning: true, Nudge: true, Quiet: { } quiet }
        && (client.Reminders.Differing ?? []).Select(time => time.At).Append(client.CheckInAt).All(at => quiet.Covers(NudgeOf(at)));

    private static LocalTime NudgeOf(LocalTime morning) => morning.PlusHours(Reminders.NudgeAfterHours);

    private static bool IsSilenced(Reminders reminders) => reminders.Quiet?.Covers(EveningOf(reminders)) ?? false;

    private static string Months(int months) => months switch
    {
        1 => "1 month",
        < 24 => $"{months.ToString(CultureInfo.InvariantCulture)} months",
        _ => $"{(months / 12).ToString(CultureInfo.InvariantCulture)} years",
    };

    private static string And(IReadOnlyList<string> words) => words.Count == 1
        ? words[0]
        : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
