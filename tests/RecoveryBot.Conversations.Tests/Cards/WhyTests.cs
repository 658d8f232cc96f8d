using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Cards;

public sealed class WhyTests
{
    private static readonly WeekPlan Strength = WeekTemplates.For(Goal.StrengthHypertrophy).Plan;

    [Fact]
    public void What_is_missing_of_the_picture_is_named() => First()
        .Types("/checkin").Taps("None of these", "Normally", "Skip", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Types("/why").Sees("How sure I am: fairly. Not answered: sleep. I don't know your normal yet: 0 of 14 mornings. I don't know what you trained");

    [Fact]
    public void A_morning_rated_in_full_counts_from_today_on() => First()
        .Types("/checkin").Taps("None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Types("/why").Sees("I don't know your normal yet: 1 of 14 mornings.").SeesNot("Not answered");

    [Fact]
    public void Rules_and_statements_are_named_only_when_asked_for() => Known()
        .Types("sore 2").Taps("Yes, all of that", "All over")
        .Types("/why").SeesNot("(C2", "Letters name")
        .Types("/why sources").Sees("(C2 · 83, 113)", "Letters name the rule");

    [Fact]
    public void A_planned_rest_day_is_the_plans_doing() => AsUsual(On(Monday.PlusDays(6), 7), Strength)
        .IsDecided(Decision.Rest).Types("/why").Sees("It is your plan, not your answers. /week changes it.").SeesNot("No single answer");

    [Fact]
    public void Days_between_sessions_are_the_spacings_doing() => AsUsual(MondayAt(7), week: null, sessionsPerWeek: 3)
        .IsDecided(Decision.Rest).Types("/why").Sees("It is the space between your sessions, not your answers.").SeesNot("plan");

    [Fact]
    public void A_deload_day_is_the_deloads_doing() => AsUsual(MondayAt(7), Strength, deload: Monday.PlusDays(-2))
        .IsDecided(Decision.TrainReduced).Sees("Deload, day 3 of 7.").SeesNot("Train, but")
        .Types("/why").Sees("It is the deload, not your answers. /week ends it.");

    [Fact]
    public void What_would_have_changed_it_is_said_as_what_was_not_so() => Known()
        .Types("mood 2").Taps("Yes, all of that", "4 · Quite keen").IsDecided(Decision.TrainReduced)
        .Types("/why").Sees("Had your mood been a 3 of 5, it would have been training.").SeesNot("With");

    private static Transcript AsUsual(Instant at, WeekPlan? week, int? sessionsPerWeek = null, LocalDate? deload = null)
    {
        var today = at.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date;
        var history = Clients.RatedMornings(14, today) with
        {
            Sessions = [new Session(today.PlusDays(-1), SessionType.Training, 5, 45)],
            Deloads = deload is { } first ? [first] : [],
        };
        return new Transcript(at, Clients.Onboarded(Clients.Usual with { Week = week, SessionsPerWeek = sessionsPerWeek }), history)
            .Types("/checkin").Taps("As usual", "Yes, all of that");
    }
}
