using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Settings;

/// <summary>A changed setting changes what is still to come, at once.</summary>
public sealed class SettingsAgendaTests
{
    [Fact]
    public void A_new_time_is_asked_at() => Asked().Types("/settings time 6:45")
        .Until(On(Tuesday, 6, 44)).SeesNot("Good morning").Until(On(Tuesday, 6, 45)).Sees("Good morning");

    [Fact]
    public void A_weekday_of_its_own_is_asked_at_its_time() => Asked().Types("/settings tuesday 9")
        .Until(On(Tuesday, 8, 59)).SeesNot("Good morning").Until(On(Tuesday, 9)).Sees("Good morning");

    [Fact]
    public void Switched_off_no_morning_is_asked_about_until_it_is_on_again() => Asked().Types("/settings morning off")
        .Until(On(Tuesday, 12)).SeesNot("Good morning").Expects(transcript => Assert.Empty(Mornings(transcript)))
        .Types("/settings time 8").Sees("I ask at 08:00 (Europe/Berlin), next tomorrow.");

    [Fact]
    public void A_new_zone_is_confirmed_by_its_clock_and_asked_in() => Asked().Types("/settings").Taps("Time zone").Types("Lisbon")
        .Sees("Is it 06:00 where you are?").Taps("No").Sees("Which city has your time, then?")
        .Types("Lisbon").Taps("Yes")
        .Sees("I go by Europe/Lisbon and ask at 07:00 there, next tomorrow.", "Time zone: Europe/Lisbon, where it is 06:00")
        .Until(On(Tuesday, 7, 59)).SeesNot("Good morning").Until(On(Tuesday, 8)).Sees("Good morning");

    [Fact]
    public void One_zone_of_several_is_picked() => Asked().Types("/settings zone Spain")
        .Sees("Which of these has your clock?").Taps("Canary, now 06:00", "Yes").Sees("I go by Atlantic/Canary");

    [Fact]
    public void The_evening_moves_with_its_time() => Answered().Types("/settings evening 21:30")
        .Until(MondayAt(20)).SeesNot("How hard").Until(MondayAt(21, 30)).Sees("How hard was training today");

    [Fact]
    public void An_evening_time_that_has_passed_is_none_for_today() => Answered().At(MondayAt(19)).Types("/settings evening 18:00")
        .Until(On(Tuesday, 2)).SeesNot("How hard");

    [Fact]
    public void Quiet_hours_take_the_evening_back() => Answered().Types("/settings quiet 19-7")
        .Until(On(Tuesday, 2)).SeesNot("How hard");

    [Fact]
    public void Switched_off_the_reminder_of_this_morning_does_not_come() => Known().Prompts().Types("/settings nudge off")
        .Until(MondayAt(12)).SeesNot("Still here");

    [Fact]
    public void On_a_pause_no_next_time_is_promised() => Asked().Types("/pause 5").Types("/settings time 8")
        .Sees("I ask at 08:00 (Europe/Berlin).").SeesNot("next tomorrow");

    /// <summary>This morning came, and tomorrow's is on the agenda.</summary>
    private static Transcript Asked() => Known().Prompts().Taps("Skip today");

    private static Transcript Answered() => Known().Prompts().Taps("As usual", "Yes, all of that").IsDecided(Decision.TrainAsPlanned);

    private static IEnumerable<Occurrence> Mornings(Transcript transcript) =>
        transcript.Agenda.Open.Keys.Where(occurrence => occurrence.Kind == OccurrenceKind.MorningPrompt);
}
