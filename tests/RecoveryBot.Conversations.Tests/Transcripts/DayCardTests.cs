using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Transcripts;

/// <summary>The day's card and why it says so, as they stand on a phone.</summary>
public sealed class DayCardTests
{
    private static readonly Client Lifter = Clients.Usual with { Week = WeekTemplates.For(Goal.StrengthHypertrophy).Plan };

    private static readonly Client Runner = Clients.Usual with
    {
        Profile = Clients.Usual.Profile with { Goal = Goal.EnduranceConditioning },
        Week = WeekTemplates.For(Goal.EnduranceConditioning).Plan,
    };

    [Fact]
    public void A_day_as_planned() => Check("as-planned", Of(Lifter).Types("/checkin").Taps("As usual", "Yes, all of that"));

    [Fact]
    public void A_reduced_day_of_a_lifter() => Check("reduced-lifter", Of(Lifter).Types("mood 2").Expects(Finished));

    [Fact]
    public void A_reduced_day_of_a_runner() => Check("reduced-runner", Of(Runner).Types("mood 2").Expects(Finished));

    [Fact]
    public void A_recovery_day_folded_and_unfolded() => Check("recovery", Of(Lifter)
        .Types("sleep 2, slept 7 hours, mood 2").Expects(Finished)
        .Taps("Show me how", "Next ›", "Hide the steps", "Shorter").Types("can I do sprints?"));

    [Fact]
    public void A_rest_day() => Check("rest", Of(Runner).Types("energy 1").Expects(Finished));

    [Fact]
    public void A_planned_rest_day() => Check("planned-rest", Of(Lifter, Monday.PlusDays(6)).Types("/checkin").Taps("As usual", "Yes, all of that"));

    [Fact]
    public void A_day_without_a_plan() =>
        Check("without-plan", Of(Clients.Usual with { SessionsPerWeek = 3 }).Types("/checkin").Taps("As usual", "Yes, all of that"));

    [Fact]
    public void A_day_of_a_deload() =>
        Check("deload", Of(Lifter, deload: Monday.PlusDays(-2)).Types("/checkin").Taps("As usual", "Yes, all of that"));

    [Fact]
    public void Back_from_three_weeks_of_holiday()
    {
        var before = Clients.RatedMornings(14, Monday.PlusDays(-21));
        var history = before with
        {
            Sessions = [.. before.CheckIns.Select(checkIn => new Session(checkIn.Date, SessionType.Training, 6, 60))],
            Pauses = [new Pause(Monday.PlusDays(-21), Monday.PlusDays(-1), PauseReason.Holiday)],
        };
        Check("after-holiday", new Transcript(MondayAt(7), Clients.Onboarded(Lifter), history).Types("/checkin").Expects(Finished));
    }

    [Fact]
    public void A_fever() => Check("fever-day", Of(Lifter).Types("I have a fever").Expects(Finished));

    [Fact]
    public void An_emergency() => Check("emergency", Of(Lifter).Types("chest pain"));

    private static void Check(string name, Transcript day) => Approved.Check(name, day.Types("/why").Written);

    private static Transcript Of(Client client, LocalDate? today = null, LocalDate? deload = null)
    {
        var date = today ?? Monday;
        var history = Clients.RatedMornings(14, date) with
        {
            Sessions = [new Session(date.PlusDays(-1), SessionType.Training, 5, 45)],
            Deloads = deload is { } first ? [first] : [],
        };
        return new Transcript(On(date, 6, 45), Clients.Onboarded(client), history);
    }

    /// <summary>Whatever is still asked is answered well.</summary>
    private static void Finished(Transcript transcript)
    {
        for (var question = 0; transcript.Decided.Count == 0 && question < 15; question++)
        {
            var labels = transcript.Said[^1].Rows.SelectMany(row => row).Select(button => button.Label).ToList();
            transcript.Taps(labels.Any(label => label.StartsWith('✓')) ? "Done" : labels.Contains("Fever") ? "Fever" : labels.FirstOrDefault(label => label is "Yes, all of that" or "None of these" or "Normally" or "Start")
                ?? labels.FirstOrDefault(label => label.StartsWith("4 · ", StringComparison.Ordinal))
                ?? labels.FirstOrDefault(label => label is "Done")
                ?? labels[0]);
        }
    }
}
