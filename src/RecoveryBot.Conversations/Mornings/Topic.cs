namespace RecoveryBot.Conversations.Mornings;

/// <summary>What can be different about a morning, and later changed: each stands for a few questions.</summary>
public enum Topic
{
    Sleep,
    Energy,
    Soreness,
    Stress,
    Mood,
    Food,
    Movement,
    PainOrIllness,
    BusyDay,
}

/// <summary>A topic's questions, its own first, then what follows from it.</summary>
internal sealed record TopicQuestions(Topic Topic, string Id, IReadOnlyList<string> Questions)
{
    public static readonly IReadOnlyList<TopicQuestions> All =
    [
        new(Topic.Sleep, Ask.Sleep, [Ask.Sleep, Ask.Hours, Ask.ShortNight]),
        new(Topic.Energy, Ask.Energy, [Ask.Energy, Ask.UsedUp]),
        new(Topic.Soreness, Ask.Soreness, [Ask.Soreness, Ask.Area]),
        new(Topic.Stress, Ask.Stress, [Ask.Stress, Ask.StressKind]),
        new(Topic.Mood, Ask.Mood, [Ask.Mood, Ask.Motivation]),
        new(Topic.Food, Ask.Food, [Ask.Food]),
        new(Topic.Movement, Ask.Movement, [Ask.Movement, Ask.MovementAgain]),
        new(Topic.PainOrIllness, Ask.Pain,
        [
            Ask.Safety, Ask.SafetyAgain, .. SignList.Groups.Select(group => group.Id),
            Ask.Pain, Ask.PainPlace, Ask.PainDays, Ask.PainSpot, Ask.Ill, Ask.ColdSigns,
        ]),
        new(Topic.BusyDay, Ask.Minutes, [Ask.Minutes]),
    ];

    public static TopicQuestions Of(Topic topic) => All.First(row => row.Topic == topic);
}
