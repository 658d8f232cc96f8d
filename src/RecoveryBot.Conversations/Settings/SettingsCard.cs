using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;

namespace RecoveryBot.Conversations.Settings;

/// <summary>What became of the latest change; before any, everything as it is now in short lines.</summary>
internal sealed class SettingsCard(ISettingsWording wording, IOnboardingWording onboarding)
{
    public RichText Of(Answers answers, SettingsContext context) => RichText.Of(SavedRow(answers) is { } saved
        ? [.. Saved(saved, answers, context), Rows([.. SettingRow.All.Where(row => row == saved || Follows(row, saved))], context)]
        : [new Block.Heading(wording.SettingsTitle), Rows(SettingRow.All, context), .. wording.HowToSet.Blocks]);

    private static SettingRow? SavedRow(Answers answers) =>
        SettingRow.All.FirstOrDefault(row => answers.Says(SettingsQuestionId.Saved, row.Id));

    /// <summary>Quiet hours may silence what has a time of its own.</summary>
    private static bool Follows(SettingRow row, SettingRow saved) =>
        saved.Topic == SettingTopic.Quiet && (row.Topic is SettingTopic.Evening or SettingTopic.LookBack or SettingTopic.Nudge);

    private Block.Bullets Rows(IReadOnlyList<SettingRow> rows, SettingsContext context) => new(
    [
        .. rows.Select(IReadOnlyList<Span> (row) =>
            [new Span(wording.Name(row.Topic), SpanStyle.Strong), new Span($": {Now(row.Topic, context)}")]),
    ]);

    private string Now(SettingTopic topic, SettingsContext context)
    {
        var (client, reminders) = (context.Client, context.Client.Reminders);
        return topic switch
        {
            SettingTopic.Goal => onboarding.Goal(client.Profile.Goal),
            SettingTopic.Level => wording.LevelNow(client.Profile.TrainingLevel, client.Profile.TrainingAgeMonths),
            SettingTopic.Minutes => wording.MinutesNow(client.RecoveryMinutes),
            SettingTopic.Equipment => wording.EquipmentNow([.. client.Equipment.Select(onboarding.Equipment)]),
            SettingTopic.Health => wording.HealthNow(client),
            SettingTopic.Week => wording.WeekNow(client.Week, client.SessionsPerWeek),
            SettingTopic.Morning => wording.MorningNow(client),
            SettingTopic.Evening => wording.EveningNow(reminders),
            SettingTopic.LookBack => wording.LookBackNow(reminders),
            SettingTopic.Length => wording.LengthNow(client.ShorterMornings),
            SettingTopic.Nudge => wording.NudgeNow(reminders.Nudge),
            SettingTopic.Quiet => wording.QuietNow(reminders.Quiet),
            SettingTopic.Zone => wording.ZoneNow(client.Zone, context.Now.TimeOfDay),
            _ => throw new ArgumentOutOfRangeException(nameof(topic)),
        };
    }

    private IEnumerable<Block> Saved(SettingRow saved, Answers answers, SettingsContext context)
    {
        var client = context.Client;
        var next = answers[SettingsQuestionId.Next]?.Only is { } at
            ? InstantPattern.ExtendedIso.Parse(at).Value.InZone(context.Now.Zone).LocalDateTime
            : (LocalDateTime?)null;
        var words = saved.Topic switch
        {
            SettingTopic.Morning => wording.MorningSaved(client, next, context.Now.Date),
            SettingTopic.Zone => wording.ZoneSaved(client, next, context.Now.Date),
            SettingTopic.Evening => wording.EveningSaved(client),
            SettingTopic.LookBack => wording.LookBackSaved(client),
            SettingTopic.Nudge => wording.NudgeSaved(client),
            SettingTopic.Quiet => wording.QuietSaved(client),
            SettingTopic.Health => wording.HealthSaved(client.Profile.MedicalClearance),
            _ => wording.SettingSaved,
        };
        return context.Today is { } today && answers.Has(SettingsQuestionId.DecidedAgain)
            ? [.. words.Blocks, .. wording.TodayDecidedAgain(today, answers.Says(SettingsQuestionId.DecidedAgain, SettingsQuestionId.Other)).Blocks]
            : words.Blocks;
    }
}
