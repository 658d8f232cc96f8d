using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.TrainingLog;

/// <summary>What is noted in the evenings wakes the rules about load on later mornings.</summary>
public sealed class WeeksOfLoggingTests
{
    [Fact]
    public void Seven_days_without_rest_become_a_recovery_day() => Logging(_ => "5 45", days: 7)
        .Expects(IsFresh).Expects(Decides(Decision.ActiveRecovery, "C13"));

    [Fact]
    public void With_one_rest_day_among_them_they_do_not() => Logging(day => day == 3 ? "rest" : $"{4 + (day % 4)} 45", days: 7)
        .Expects(IsFresh).Expects(DoesNotSay("C13"));

    /// <summary>Active recovery does not reset the count of days without rest.</summary>
    [Fact]
    public void A_recovery_session_among_them_is_no_rest_day() =>
        Logging(day => day == 3 ? "mobility 1 20" : $"{4 + (day % 4)} 45", days: 7)
            .Expects(IsFresh).Expects(Decides(Decision.ActiveRecovery, "C13"));

    [Fact]
    public void Four_training_days_in_a_row_and_a_dip_keep_the_rhythm_and_drop_the_load() =>
        Logging(day => day < 3 ? "rest" : $"{4 + (day % 4)} 45", days: 7)
            .Expects(Energy(3)).Expects(Decides(Decision.ActiveRecovery, "C4"));

    [Fact]
    public void Four_strenuous_recovery_sessions_in_a_row_are_training_days_too() =>
        Logging(day => day < 3 ? "rest" : "yoga 4 45", days: 7)
            .Expects(Energy(3)).Expects(Decides(Decision.ActiveRecovery, "C4"));

    [Fact]
    public void Without_the_log_nothing_is_known_of_any_row() =>
        Logging(_ => null, days: 7).Expects(Energy(3)).Expects(DoesNotSay("C4"));

    [Fact]
    public void A_week_of_one_and_the_same_load_is_trimmed() => Logging(day => day == 3 ? "rest" : "5 60", days: 7)
        .Expects(Energy(3)).Expects(Decides(Decision.TrainReduced, "E5"));

    [Fact]
    public void A_week_of_hard_and_easy_days_is_not() =>
        Logging(day => day is 1 or 3 or 5 ? "rest" : $"{(day < 3 ? 3 : 7)} 60", days: 7)
            .Expects(IsFresh).Expects(DoesNotSay("E5"));

    [Fact]
    public void A_sudden_rise_met_by_fatigue_becomes_rest() => Rising()
        .Expects(Energy(2)).Expects(Decides(Decision.Rest, "B7"));

    /// <summary>Load figures alone can never cause rest (K17).</summary>
    [Fact]
    public void The_same_rise_with_no_other_sign_changes_nothing() => Rising()
        .Expects(IsFresh).Expects(DoesNotSay("E5"));

    [Theory]
    [InlineData(true, Decision.TrainAsPlanned)]
    [InlineData(false, Decision.Rest)]
    public void An_optional_slot_is_for_training_only_after_a_rest_day_this_week(bool rested, Decision decision)
    {
        var week = new WeekPlan([.. Enumerable.Repeat(new PlannedSlot(SlotKind.Optional), 7)]);
        Logging(day => day is 1 or 4 ? (rested ? "rest" : "yoga 1 20") : $"{3 + day} 40", days: 6, Clients.Usual with { Week = week })
            .Expects(IsFresh).IsDecided(decision);
    }

    [Fact]
    public void Three_evenings_of_worse_sessions_and_fatigue_become_rest()
    {
        var transcript = Logging(day => day is 0 or 2 or 4 ? "rest" : null, days: 6);
        foreach (var day in new[] { -5, -3, -1 })
        {
            transcript.Types($"/log {Monday.PlusDays(day):uuuu-MM-dd} {day + 9} 45").Taps("Worse");
        }

        transcript.Expects(Energy(2)).Expects(Decides(Decision.Rest, "B6"));
    }

    [Fact]
    public void A_past_day_noted_later_changes_mornings_to_come_and_no_decision_that_was_made()
    {
        var transcript = Logging(_ => null, days: 7).Expects(IsFresh).IsDecided(Decision.TrainAsPlanned);
        for (var day = 0; day < 7; day++)
        {
            transcript.Types($"/log {Monday.PlusDays(day - 6):uuuu-MM-dd} 5 45");
        }

        Assert.Equal(Decision.TrainAsPlanned, transcript.Decided.Last().Decision);
        transcript.At(On(Tuesday, 7)).Expects(IsFresh).Expects(Decides(Decision.ActiveRecovery, "C13"));
    }

    /// <summary>Three easy weeks, then one of twice the load; a rest day in each.</summary>
    private static Transcript Rising() => Logging(day => (day % 7, day) switch
    {
        (3, _) => "rest",
        (_, < 21) => "3 40",
        _ => "9 90",
    }, days: 28);

    /// <summary>A client who notes each evening of the days before Monday; the first of them is day 0.</summary>
    /// <param name="line">What is typed after /log; null for an evening without a word.</param>
    private static Transcript Logging(Func<int, string?> line, int days, Client? client = null)
    {
        var first = Monday.PlusDays(-days);
        var transcript = new Transcript(On(first, 21), Clients.Onboarded(client), Clients.RatedMornings(14, Monday));
        for (var day = 0; day < days; day++)
        {
            transcript.At(On(first.PlusDays(day), 21));
            if (line(day) is { } said)
            {
                transcript.Types($"/log {said}").Sees("Noted for today");
            }
        }

        return transcript.At(MondayAt(7));
    }

    private static void IsFresh(Transcript transcript) =>
        transcript.Types("/checkin").Taps("As usual", "Yes, all of that");

    /// <summary>As usual but for the energy, 1–5.</summary>
    private static Action<Transcript> Energy(int rating) => transcript => transcript
        .Types($"energy {rating}").Taps("Yes, all of that").Taps(rating > 2 ? [] : ["Nothing in particular"]);

    private static Action<Transcript> Decides(Decision decision, string rule) => transcript =>
    {
        transcript.IsDecided(decision);
        Assert.Contains(rule, transcript.Decided.Last().Rules);
    };

    private static Action<Transcript> DoesNotSay(string rule) => transcript =>
        Assert.DoesNotContain(rule, transcript.Decided.Last().Rules);
}
