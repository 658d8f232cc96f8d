using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Settings;

/// <summary>A topic of the settings, as it stands in buttons and answers.</summary>
/// <param name="Id">Never changes.</param>
/// <param name="AltersToday">A change of it may make the day's answer another one.</param>
internal sealed record SettingRow(SettingTopic Topic, string Id, bool AltersToday)
{
    private const int MostWords = 3;

    private static readonly HashSet<string> Joints = LanguageData.Words(ProfileWords.English.Joints);

    /// <summary>In the order they are shown.</summary>
    public static readonly IReadOnlyList<SettingRow> All =
    [
        new(SettingTopic.Goal, "goal", AltersToday: true),
        new(SettingTopic.Level, "level", AltersToday: true),
        new(SettingTopic.Minutes, "minutes", AltersToday: true),
        new(SettingTopic.Equipment, "gear", AltersToday: true),
        new(SettingTopic.Health, "health", AltersToday: true),
        new(SettingTopic.Week, "week", AltersToday: false),
        new(SettingTopic.Morning, "morning", AltersToday: false),
        new(SettingTopic.Evening, "evening", AltersToday: false),
        new(SettingTopic.Nudge, "nudge", AltersToday: false),
        new(SettingTopic.Quiet, "quiet", AltersToday: false),
        new(SettingTopic.Zone, "zone", AltersToday: false),
        new(SettingTopic.LookBack, "lookback", AltersToday: false),
        new(SettingTopic.Length, "length", AltersToday: false),
    ];

    public static SettingRow Of(SettingTopic topic) => All.Single(row => row.Topic == topic);

    /// <summary>"time 6:45": the topic and what is said about it, which may be nothing. Null if no topic is named first.</summary>
    public static (SettingRow Row, string Said)? Read(string line)
    {
        var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, parts.Length); count > 0; count--)
        {
            var name = Spelling.Fold(string.Join(' ', parts.Take(count)), keep: "-");
            if (All.FirstOrDefault(row => ProfileWords.English.Settings[row.Id].Contains(name)) is { } row)
            {
                return (row, string.Join(' ', parts.Skip(count).SkipWhile(Joints.Contains)));
            }
        }

        return null;
    }
}
