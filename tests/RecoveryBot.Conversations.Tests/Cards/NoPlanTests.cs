using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Mornings.Moments;

namespace RecoveryBot.Conversations.Tests.Cards;

/// <summary>Clients who have no fixed plan.</summary>
public sealed class NoPlanTests
{
    [Fact]
    public void A_number_of_sessions_is_spaced_over_the_week() => Good(sessionsPerWeek: 3, trainedDaysAgo: 1)
        .IsDecided(Decision.Rest).Sees("the rest day between two sessions");

    [Fact]
    public void A_day_between_has_passed_and_training_is_due() => Good(sessionsPerWeek: 3, trainedDaysAgo: 2).IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void Without_a_number_nothing_is_spaced() => Good(sessionsPerWeek: null, trainedDaysAgo: 1).IsDecided(Decision.TrainAsPlanned);

    private static Transcript Good(int? sessionsPerWeek, int trainedDaysAgo)
    {
        var history = Clients.RatedMornings(14, Monday) with
        {
            Sessions = [new Session(Monday.PlusDays(-trainedDaysAgo), SessionType.Training, 5, 45)],
        };
        return new Transcript(MondayAt(7), Clients.Onboarded(Clients.Usual with { SessionsPerWeek = sessionsPerWeek }), history)
            .Types("/checkin").Taps("As usual", "Yes, all of that");
    }
}
