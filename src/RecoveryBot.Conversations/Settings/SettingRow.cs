using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Settings;

/// <summary>A topic of the settings: how it stands in buttons and answers, and what people call it.</summary>
/// <param name="Id">Never changes.</param>
/// <param name="AltersToday">A change of it may make the day's answer another one.</param>
internal sealed record SettingRow(SettingTopic Topic, string Id, bool AltersToday, IReadOnlyList<string> Words)
{
    private const int MostWords = 3;

    /// <summary>In the order they are shown.</summary>
    public static readonly IReadOnlyList<SettingRow> All =
    [
        new(SettingTopic.Goal, "goal", AltersToday: true, ["goal", "aim"]),
        new(SettingTopic.Level, "level", AltersToday: true, ["level", "training level", "training age", "training", "experience"]),
        new(SettingTopic.Minutes, "minutes", AltersToday: true, ["minutes", "recovery minutes", "recovery"]),
        new(SettingTopic.Equipment, "gear", AltersToday: true, ["equipment", "gear", "tools"]),
        new(SettingTopic.Health, "health", AltersToday: true, ["health", "medical", "condition", "pregnant", "pregnancy", "clearance"]),
        new(SettingTopic.Week, "week", AltersToday: false, ["week", "plan"]),
        new(SettingTopic.Morning, "morning", AltersToday: false, ["time", "times", "check-in time", "check in time", "checkin", "morning", "mornings", "morning question"]),
        new(SettingTopic.Evening, "evening", AltersToday: false, ["evening", "evenings", "evening question", "evening time"]),
        new(SettingTopic.Nudge, "nudge", AltersToday: false, ["nudge", "nudges", "reminder", "reminders"]),
        new(SettingTopic.Quiet, "quiet", AltersToday: false, ["quiet", "quiet hours", "quiet time"]),
        new(SettingTopic.Zone, "zone", AltersToday: false, ["zone", "time zone", "timezone", "city", "clock"]),
        new(SettingTopic.LookBack, "lookback", AltersToday: false, ["look-back", "look back", "lookback"]),
        new(SettingTopic.Length, "length", AltersToday: false, ["length", "questions"]),
    ];

    public static SettingRow Of(SettingTopic topic) => All.Single(row => row.Topic == topic);

    /// <summary>"time 6:45": the topic and what is said about it, which may be nothing. Null if no topic is named first.</summary>
    public static (SettingRow Row, string Said)? Read(string line)
    {
        var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, parts.Length); count > 0; count--)
        {
            var name = Spelling.Fold(string.Join(' ', parts.Take(count)), keep: "-");
            if (All.FirstOrDefault(row => row.Words.Contains(name)) is { } row)
            {
                return (row, string.Join(' ', parts.Skip(count).SkipWhile(part => part is "=" or ":" or "to" or "is")));
            }
        }

        return null;
    }
}
