using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Tests.Groups.Digests;

/// <summary>Nothing of a morning is above the level that its client gave.</summary>
public sealed class MorningForTrainerTests
{
    private static readonly MorningForTrainer Everything = new()
    {
        Urgency = Urgency.Soon,
        ReferredSince = new(2026, 11, 17),
        TrainedAgainstAdvice = true,
        LowMornings = 3,
        DoesNotBounceBack = true,
        ProposesDeload = true,
        IsMoodVeryLow = true,
        RecoveryMisses = 3,
        LowItems = [new(WellnessItem.Stress, 1, null)],
        Pain = new(5, PainPlace.Knee, 8),
        Illness = Illness.Fever,
    };

    // A property that is added has to be given a level here before this passes.
    private static readonly IReadOnlyDictionary<string, ConsentLevel> Levels = new Dictionary<string, ConsentLevel>
    {
        [nameof(MorningForTrainer.Urgency)] = ConsentLevel.Decision,
        [nameof(MorningForTrainer.ReferredSince)] = ConsentLevel.Decision,
        [nameof(MorningForTrainer.TrainedAgainstAdvice)] = ConsentLevel.Decision,
        [nameof(MorningForTrainer.LowMornings)] = ConsentLevel.Answers,
        [nameof(MorningForTrainer.DoesNotBounceBack)] = ConsentLevel.Answers,
        [nameof(MorningForTrainer.ProposesDeload)] = ConsentLevel.Answers,
        [nameof(MorningForTrainer.IsMoodVeryLow)] = ConsentLevel.Answers,
        [nameof(MorningForTrainer.RecoveryMisses)] = ConsentLevel.Answers,
        [nameof(MorningForTrainer.LowItems)] = ConsentLevel.Answers,
        [nameof(MorningForTrainer.Pain)] = ConsentLevel.Health,
        [nameof(MorningForTrainer.Illness)] = ConsentLevel.Health,
    };

    [Theory]
    [InlineData(ConsentLevel.Decision)]
    [InlineData(ConsentLevel.Answers)]
    [InlineData(ConsentLevel.Health)]
    public void A_level_shows_what_it_names_and_nothing_more(ConsentLevel level)
    {
        var (seen, nothing) = (Everything.UpTo(level), new MorningForTrainer());

        Assert.All(typeof(MorningForTrainer).GetProperties(), property => Assert.Equal(
            Levels[property.Name] <= level ? property.GetValue(Everything) : property.GetValue(nothing), property.GetValue(seen)));
        Assert.All(typeof(MorningForTrainer).GetProperties(), property => Assert.NotEqual(property.GetValue(nothing), property.GetValue(Everything)));
    }
}
