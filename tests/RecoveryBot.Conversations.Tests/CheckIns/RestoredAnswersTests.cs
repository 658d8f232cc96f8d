using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Tests.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>The answers of a kept check-in lead back to it.</summary>
public sealed class RestoredAnswersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_can_be_answered_is_restored(int seed)
    {
        var answered = Enumerable.Range(0, 40)
            .SelectMany(walk => new RandomWalk(new Random((100 * seed) + walk)).Take(Clients.Onboarded(), 60))
            .Select(step => (step.Before?.Day as ClientDay.WithAnswers)?.CheckIn).OfType<Recovery.CheckIns.CheckIn>().Distinct().ToList();

        Assert.True(answered.Count > 40);
        Assert.All(answered, checkIn =>
        {
            var again = CheckInAnswers.CheckIn(RestoredAnswers.Of(checkIn), checkIn.Date, Clients.Usual);
            Assert.Equivalent(
                checkIn with { MinutesAvailable = null, Equipment = [] }, again with { MinutesAvailable = null, Equipment = [] }, strict: true);
        });
    }
}
