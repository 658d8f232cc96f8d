namespace RecoveryBot.Conversations.Questions;

/// <summary>What can be different about a morning, and later changed: each stands for a few questions.</summary>
public enum CheckInTopic
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
internal sealed record CheckInTopicQuestions(CheckInTopic Topic, string Id, IReadOnlyList<string> Questions)
{
    public static readonly IReadOnlyList<CheckInTopicQuestions> All =
    [
        new(CheckInTopic.Sleep, CheckInQuestionId.Sleep, [CheckInQuestionId.Sleep, CheckInQuestionId.Hours, CheckInQuestionId.ShortNight]),
        new(CheckInTopic.Energy, CheckInQuestionId.Energy, [CheckInQuestionId.Energy, CheckInQuestionId.UsedUp]),
        new(CheckInTopic.Soreness, CheckInQuestionId.Soreness, [CheckInQuestionId.Soreness, CheckInQuestionId.Area]),
        new(CheckInTopic.Stress, CheckInQuestionId.Stress, [CheckInQuestionId.Stress, CheckInQuestionId.StressKind]),
        new(CheckInTopic.Mood, CheckInQuestionId.Mood, [CheckInQuestionId.Mood, CheckInQuestionId.Motivation]),
        new(CheckInTopic.Food, CheckInQuestionId.Food, [CheckInQuestionId.Food]),
        new(CheckInTopic.Movement, CheckInQuestionId.Movement, [CheckInQuestionId.Movement, CheckInQuestionId.MovementAgain]),
        new(CheckInTopic.PainOrIllness, CheckInQuestionId.Pain,
        [
            CheckInQuestionId.Safety, CheckInQuestionId.SafetyAgain, .. SignList.Groups.Select(group => group.Id),
            CheckInQuestionId.Pain, CheckInQuestionId.PainPlace, CheckInQuestionId.PainDays, CheckInQuestionId.PainSpot, CheckInQuestionId.Ill, CheckInQuestionId.ColdSigns,
        ]),
        new(CheckInTopic.BusyDay, CheckInQuestionId.Minutes, [CheckInQuestionId.Minutes]),
    ];

    public static CheckInTopicQuestions Of(CheckInTopic topic) => All.First(row => row.Topic == topic);
}
