using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Settings;

/// <summary>What the answers about one topic make of the client's settings.</summary>
internal static class SettingsAnswers
{
    /// <summary>Null for the choice that leaves.</summary>
    public static SettingRow? TopicOf(Answers answers) =>
        SettingRow.All.FirstOrDefault(row => answers.Says(SettingsQuestionId.Topic, row.Id));

    /// <summary>The client with the topic's answers; the very same one if they change nothing.</summary>
    /// <param name="today">A clearance is the client's own statement and dated today.</param>
    public static Client Applied(SettingTopic topic, Client client, Answers answers, LocalDate today)
    {
        var after = topic switch
        {
            SettingTopic.Goal => client with { Profile = client.Profile.WithGoal(answers) },
            SettingTopic.Level => client with { Profile = client.Profile.WithLevel(answers) },
            SettingTopic.Minutes => client with { RecoveryMinutes = RecoveryDayQuestions.MinutesOf(answers) },
            SettingTopic.Equipment => WithEquipment(client, answers),
            SettingTopic.Health => client with
            {
                Profile = client.Profile.WithHealth(answers, today),
                MedicalUnsaid = answers.Says(OnboardingQuestionId.Medical, MedicalAnswers.Unsaid),
            },
            SettingTopic.Week => client,
            SettingTopic.Morning when answers.Says(OnboardingQuestionId.Time, SettingsQuestionId.Off) =>
                With(client, reminders => reminders with { Morning = false }),
            SettingTopic.Morning => WithDayStart(WeekdayTimeAnswers.With(client, answers[OnboardingQuestionId.Time]!), answers),
            SettingTopic.Evening when answers.Says(SettingsQuestionId.Evening, SettingsQuestionId.Off) =>
                With(client, reminders => reminders with { Evening = false }),
            SettingTopic.Evening => With(client, reminders => reminders with
            {
                Evening = true,
                EveningAt = TimeQuestion.Pattern.Parse(answers[SettingsQuestionId.Evening]!.Only!).Value,
            }),
            SettingTopic.LookBack when answers.Says(SettingsQuestionId.LookBack, SettingsQuestionId.Off) =>
                With(client, reminders => reminders with { LookBack = false }),
            SettingTopic.LookBack => With(client, reminders => reminders with
            {
                LookBack = true,
                LookBackAt = TimeQuestion.Pattern.Parse(answers[SettingsQuestionId.LookBack]!.Only!).Value,
            }),
            SettingTopic.Length => client with { ShorterMornings = answers.Says(SettingsQuestionId.Length, SettingsQuestionId.Shorter) },
            SettingTopic.Nudge => With(client, reminders => reminders with { Nudge = answers.Says(SettingsQuestionId.Nudge, SettingsQuestionId.On) }),
            SettingTopic.Quiet => With(client, reminders => reminders with { Quiet = QuietOf(answers) }),
            SettingTopic.Zone => client with { Zone = ZoneAnswers.ZoneOf(answers)! },
            _ => throw new ArgumentOutOfRangeException(nameof(topic)),
        };
        return after == client ? client : after;
    }

    public static string IdOf(QuietHours quiet) =>
        $"{TimeQuestion.Pattern.Format(quiet.From)}-{TimeQuestion.Pattern.Format(quiet.Until)}";

    private static QuietHours? QuietOf(Answers answers) => answers[SettingsQuestionId.Quiet]!.Only!.Split('-') is [var from, var until]
        ? new QuietHours(TimeQuestion.Pattern.Parse(from).Value, TimeQuestion.Pattern.Parse(until).Value)
        : null;

    /// <summary>A day begins at midnight only for those who are up before three.</summary>
    private static Client WithDayStart(Client client, Answers answers) => client with
    {
        DayBegins = Enum.GetValues<IsoDayOfWeek>().All(day => WeekdayTimeAnswers.On(client, day) >= ClientDays.Begins) ? null
            : answers.Has(OnboardingQuestionId.Waking) ? TimeQuestion.DayBegins(answers)
            : client.DayBegins,
    };

    private static Client WithEquipment(Client client, Answers answers)
    {
        var equipment = RecoveryDayQuestions.EquipmentOf(answers);
        return equipment.SequenceEqual(client.Equipment) ? client : client with { Equipment = equipment };
    }

    private static Client With(Client client, Func<Reminders, Reminders> change) =>
        client with { ReminderSettings = change(client.Reminders) };
}
