using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.LookBacks;

/// <summary>The week's look-back by itself, on Sundays at six in the evening.</summary>
public sealed class LookBackTests
{
    private static readonly LocalDate Sunday = Monday.PlusDays(6);

    [Fact]
    public void Sunday_evening_looks_back_in_four_lines_and_asks_one_question() => Weekly()
        .Until(On(Sunday, 17, 59)).SeesNot("Your week")
        .Until(On(Sunday, 18)).SeesItBelow()
        .Sees(
            "Your week", "Trained: 3 of 4 sessions; 1 gave way to rest or recovery", "Rest days: 1", "What helped: too early to tell",
            "Next week: training Mon, Tue, Thu, Fri; training or rest Sat; recovery Wed; rest Sun", "Which days, and how many minutes?")
        .SeesButtons("It stays like that", "Other days", "Other minutes", "Not on Sundays");

    [Fact]
    public void Each_answer_leads_where_it_says_and_counts_once() => Weekly().Until(On(Sunday, 18))
        .Keeps("Other days", out var days).Keeps("Other minutes", out var minutes)
        .Taps("It stays like that").Sees("Have a good week")
        .Presses(days).Sees("What should your week hold?").Taps("Looks right")
        .Presses(minutes).Sees("minutes").Presses(days).Sees("That is done already.");

    [Fact]
    public void It_is_switched_off_with_a_tap_and_on_again() => Weekly().Until(On(Sunday, 18))
        .Taps("Not on Sundays").Sees("no more looking back")
        .Expects(transcript => Assert.DoesNotContain(transcript.Agenda.Open.Keys, IsLookBack))
        .Taps("Do it again").Sees("I look back with you on Sundays")
        .Expects(transcript => Assert.Equal(Sunday.PlusWeeks(1), Assert.Single(transcript.Agenda.Open.Keys, IsLookBack).Date));

    [Fact]
    public void It_has_a_time_of_its_own() => Weekly().Types("/settings look-back 19:30")
        .Sees("I look back on Sundays at 19:30 (Europe/Berlin)")
        .Until(On(Sunday, 19, 29)).SeesNot("Your week").Until(On(Sunday, 19, 30)).Sees("Your week");

    [Fact]
    public void It_goes_where_the_client_goes() => Weekly().Types("/settings zone Lisbon").Taps("Yes").At(On(Sunday, 9))
        .Until(On(Sunday, 18, 59)).SeesNot("Your week").Until(On(Sunday, 19)).Sees("Your week");

    [Theory]
    [InlineData("/settings look-back off")]
    [InlineData("/settings quiet 17-7")]
    [InlineData("/pause 5")]
    [InlineData("chest pain")]
    public void It_keeps_quiet_when_nothing_should_be_said(string said) => Weekly().At(On(Sunday, 12)).Types(said)
        .Until(On(Sunday.PlusDays(1), 2)).Expects(transcript => Assert.DoesNotContain(transcript.Unasked, one => IsLookBack(one.By)));

    [Fact]
    public void With_nothing_to_look_back_on_it_keeps_quiet() => Known().Types("hello")
        .Until(On(Sunday, 20)).Expects(transcript => Assert.DoesNotContain(transcript.Unasked, one => IsLookBack(one.By)));

    [Theory]
    [InlineData(20, 59, true)]
    [InlineData(21, 1, false)]
    public void After_an_outage_it_comes_late_or_not_at_all_and_never_twice(int hour, int minute, bool comes) => Weekly()
        .At(On(Sunday, hour, minute))
        .Expects(transcript => Assert.Equal(comes ? 1 : 0, transcript.Unasked.Count(one => IsLookBack(one.By))))
        .Until(On(Sunday.PlusDays(1), 12))
        .Expects(transcript => Assert.Equal(comes ? 1 : 0, transcript.Unasked.Count(one => IsLookBack(one.By))));

    /// <summary>A state of an earlier version has none on its agenda: the first thing that happens plans it.</summary>
    [Fact]
    public void Whoever_was_there_before_has_it_too() => Weekly().Expects(transcript => Assert.Null(Clients.Onboarded().LookBack))
        .Expects(transcript => Assert.Single(transcript.Agenda.Open.Keys, IsLookBack));

    [Fact]
    public void Without_a_plan_it_asks_for_a_number_of_sessions_once() => Weekly(planned: false).Until(On(Sunday, 18))
        .Sees("Next week: no fixed plan", "How many sessions a week, and how many minutes?")
        .Taps("Say how many").Sees("How many sessions a week").Taps("3").Sees("No fixed plan: 3 sessions a week")
        .Expects(transcript => Assert.Equal(3, transcript.Person!.Client!.SessionsPerWeek))
        .Types("/checkin").Expects(transcript => Assert.True(transcript.Person!.Client is { Week: null }));

    [Theory]
    [InlineData("lookback:keep:")]
    [InlineData("lookback:fly:x")]
    [InlineData("comeback:move:")]
    [InlineData("comeback:fly:x")]
    public void A_forged_button_changes_nothing(string payload) => Weekly().Presses(payload).Sees("old one");

    internal static Transcript Weekly(bool planned = true) => new Transcript(
            On(Sunday, 9),
            Clients.Onboarded(Clients.Usual with { Week = planned ? WeekTemplates.For(Goal.StrengthHypertrophy).Plan : null }),
            Clients.RatedMornings(20, Sunday) with
            {
                Decided = [.. Enumerable.Range(0, 6).Select(day => new DecidedDay(
                    Monday.PlusDays(day), day is 2 or 4 ? Decision.ActiveRecovery : Decision.TrainAsPlanned))],
                UnplannedEasyDays = [Monday.PlusDays(4)],
                Sessions =
                [
                    new Session(Monday, SessionType.Training, 7, 60), new Session(Tuesday, SessionType.Training, 7, 60),
                    new Session(Monday.PlusDays(3), SessionType.Training, 6, 50),
                ],
                RestDays = [Monday.PlusDays(5)],
            })
        .Types("/help");

    private static bool IsLookBack(Occurrence occurrence) => occurrence.Kind == OccurrenceKind.LookBack;
}
