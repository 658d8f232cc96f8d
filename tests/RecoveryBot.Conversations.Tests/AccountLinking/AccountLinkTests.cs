using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Tests.Turns;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.AccountLinking;

/// <summary>What follows for a client once somebody else turned out to be the same person.</summary>
public sealed class AccountLinkTests(ITestOutputHelper output)
{
    private static readonly IReadOnlySet<LocalDate> None = new HashSet<LocalDate>();

    private static readonly PersonState Other = Clients.Onboarded(Clients.Usual with { Zone = "Asia/Tokyo" });

    [Fact]
    public void A_pause_of_ones_own_goes_on() => First()
        .Types("/pause 5 days").IsJoinedBy(new AccountLink(Other with { Pause = new(Monday.PlusDays(-3), null, PauseReason.Illness) }, 4, None))
        .Expects(transcript =>
        {
            Assert.NotNull(transcript.Person?.Pause);
            Assert.Equal(
                [(Monday.PlusDays(-3), Monday), (Monday, Monday.PlusDays(5))],
                transcript.Facts.OfType<Fact.Paused>().Select(pause => (pause.Date, pause.Until!.Value)));
        });

    [Fact]
    public void A_pause_of_the_other_that_is_over_is_left_as_it_was() => First()
        .IsJoinedBy(new AccountLink(Other with { Pause = new(Monday.PlusDays(-3), Monday, PauseReason.Illness) }, 4, None))
        .Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.Paused>()));

    [Fact]
    public void A_session_that_the_other_moved_goes_back_if_ones_own_week_has_no_room_for_it()
    {
        var week = WeekTemplates.For(Goal.StrengthHypertrophy).Plan;
        var history = new History { MovedSessions = [new MovedSession(Monday.PlusDays(-1), Monday.PlusDays(1))] };

        new Transcript(MondayAt(7), Clients.Onboarded(Clients.Usual with { Week = week }), history)
            .IsJoinedBy(new AccountLink(Other, 4, None))
            .Expects(transcript => Assert.Equal(
                [new Fact.SessionMoved(Monday.PlusDays(-1), Monday.PlusDays(-1))], transcript.Facts.OfType<Fact.SessionMoved>()));
    }

    [Fact]
    public void An_open_question_stays_open() => First()
        .Types("/checkin").Taps("None of these")
        .IsJoinedBy(new AccountLink(Other, 4, None)).Sees("are one now")
        .Taps("Normally").Sees("How did you sleep?");

    [Fact]
    public void Somebody_elses_answer_that_does_not_count_leaves_the_day_open() => First()
        .IsJoinedBy(new AccountLink(Other with { Day = Answered(Monday) }, 4, None))
        .Expects(transcript => Assert.IsNotType<ClientDay.Answered>(transcript.Person?.Day))
        .IsJoinedBy(new AccountLink(Other with { Day = Answered(Monday.PlusDays(-1)) }, 4, new HashSet<LocalDate> { Monday.PlusDays(-1) }))
        .Expects(transcript => Assert.IsNotType<ClientDay.Answered>(transcript.Person?.Day));

    [Fact]
    public void After_a_stranger_nothing_is_kept_besides() => First()
        .IsJoinedBy(AccountLink.Stranger).Sees("are one now")
        .Expects(transcript => Assert.Empty(transcript.Kept));

    [Fact]
    public void In_every_state_it_is_answered_and_leaves_one_that_can_be_saved()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        var states = Enumerable.Range(0, 60)
            .SelectMany(_ => new RandomWalk(chance).Take(Clients.Onboarded(), steps: 30))
            .Select(step => step.Before).OfType<PersonState>().Where(state => state.Client is not null).ToList();
        for (var pair = 0; pair < 10_000; pair++)
        {
            var (mine, other) = (states[chance.Next(states.Count)], states[chance.Next(states.Count)]);
            var counts = other.Day is ClientDay.WithAnswers && chance.Next(2) == 0 ? new HashSet<LocalDate> { other.Day.Date } : None;

            var turn = RandomWalk.Conversation.Take(
                new Input.AccountLinked(new AccountLink(other, chance.Next(3), counts)), RandomWalk.Context(mine, "joined"));

            Assert.NotEmpty(turn.Messages);
            Assert.Equal(new Destination.Own("telegram"), Assert.Single(turn.Sends).To);
            var person = RandomWalk.Restarted(turn.Person)!;
            Assert.Equal(mine.Client!.Zone, person.Client?.Zone);
            Assert.True(mine.Day is not ClientDay.WithAnswers || person.Day is ClientDay.WithAnswers, "An answered day stays answered.");
        }
    }

    private static ClientDay Answered(LocalDate date) =>
        new ClientDay.Undecided(date, Clients.Rated(date), Decision.TrainAsPlanned);
}
