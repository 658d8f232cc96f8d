using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Settings;

/// <summary>The card, each of its topics, and ways in and out.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void The_card_shows_everything_as_it_is() => Known().Types("/settings")
        .Sees(
            """
            Your settings

            • Goal: Strength and muscle
            • Training level: intermediate, at 14 months of training
            • Recovery minutes: 25 at most
            • Equipment: none
            • Health: nothing noted
            • Planned week: no fixed plan
            • Morning question: 07:00
            • Evening question: 20:00
            • Reminder: once, if a morning stays unanswered
            • Quiet hours: none
            • Time zone: Europe/Berlin, where it is 07:00
            • Sunday look-back: Sundays at 18:00
            • Full mornings: all of it
            """)
        .SeesButtons(
            "Goal", "Training level", "Recovery minutes", "Equipment", "Health", "Planned week", "Morning question",
            "Evening question", "Reminder", "Quiet hours", "Time zone", "Sunday look-back", "Full mornings",
            "That's all");

    [Fact]
    public void A_goal_is_changed_in_two_taps_and_the_card_is_back() => Known().Types("/settings")
        .Taps("Goal").Sees("What do you mainly train for?").SeesItInPlace()
        .Taps("Endurance and conditioning").SeesItInPlace()
        .Sees("Saved.", "Goal: Endurance and conditioning").SeesButtonsAmong("That's all")
        .Expects(transcript => Assert.Equal(Goal.EnduranceConditioning, Client(transcript).Profile.Goal));

    [Fact]
    public void A_break_lowers_the_level() => Known().Types("/settings")
        .Taps("Training level", "Just back from over eight weeks off").Sees("And before that break?")
        .Taps("Six months to two years").Sees("Training level: beginner")
        .Expects(transcript => Assert.Equal(
            (TrainingLevel.Beginner, (int?)null), (Client(transcript).Profile.TrainingLevel, Client(transcript).Profile.TrainingAgeMonths)));

    [Fact]
    public void Months_can_be_typed() => Known().Types("/settings").Taps("Training level").Types("3 years")
        .Sees("Training level: advanced, at 3 years of training");

    [Fact]
    public void Minutes_and_equipment_are_asked_as_in_onboarding() => Known().Types("/settings")
        .Taps("Recovery minutes", "45 min").Sees("Recovery minutes: 45 at most")
        .Taps("Equipment", "Foam roller", "Bike", "Done").Sees("Equipment: foam roller, bike")
        .Expects(transcript => Assert.Equal([Equipment.FoamRoller, Equipment.Bike], Client(transcript).Equipment));

    [Fact]
    public void A_new_condition_needs_a_clinicians_word() => Known().Types("/settings")
        .Taps("Health", "A medical condition").Sees("Has a doctor, midwife or other clinician said that you may exercise?")
        .Taps("Not yet").Sees("I won't suggest training", "Health: a medical condition; waiting for a clinician's go-ahead")
        .Taps("Health", "A medical condition", "Yes, I've been cleared")
        .Sees("as your own word", "cleared by a clinician, as you told me on 23 November")
        .Expects(transcript => Assert.Equal(Monday, Client(transcript).Profile.MedicalClearanceDate));

    [Fact]
    public void Rather_not_say_is_an_answer() => Known().Types("/settings")
        .Taps("Health", "I'd rather not say", "Not yet").Sees("you'd rather not say; waiting")
        .Expects(transcript => Assert.True(Client(transcript).MedicalUnsaid))
        .Taps("Health", "No, neither").Sees("Health: nothing noted")
        .Expects(transcript => Assert.Equal(
            (false, MedicalClearance.NotRequired), (Client(transcript).MedicalUnsaid, Client(transcript).Profile.MedicalClearance)));

    [Fact]
    public void A_clearance_that_answered_a_referral_survives_no_neither() => new Transcript(
            MondayAt(7),
            Clients.Onboarded(Clients.Usual with
            {
                Profile = Clients.Usual.Profile with
                {
                    MedicalClearance = MedicalClearance.Recorded,
                    MedicalClearanceDate = Monday.PlusDays(-1),
                },
            }))
        .Types("/settings").Taps("Health", "No, neither")
        .Expects(transcript => Assert.Equal(
            (MedicalClearance.Recorded, Monday.PlusDays(-1)),
            (Client(transcript).Profile.MedicalClearance, Client(transcript).Profile.MedicalClearanceDate!.Value)));

    [Fact]
    public void The_week_is_changed_where_weeks_are_changed() => Known().Types("/settings").Taps("Planned week")
        .Sees("What should your week hold?").Taps("Looks right").Sees("From today on that is your week.")
        .Types("/settings").Sees("Planned week: 4 training days")
        .Expects(transcript => Assert.Equal(SlotKind.Training, Client(transcript).Week!.On(IsoDayOfWeek.Monday).Kind));

    [Fact]
    public void Back_leads_from_every_question_to_the_card_and_changes_nothing()
    {
        var transcript = Known().Types("/settings");
        foreach (var topic in new[]
        {
            "Goal", "Training level", "Recovery minutes", "Equipment", "Health", "Morning question", "Evening question",
            "Reminder", "Quiet hours", "Time zone",
        })
        {
            transcript.Taps(topic, "Back").Sees("Your settings").SeesNot("Saved");
        }

        Assert.Equivalent(Clients.Usual, Client(transcript));
        Assert.Empty(transcript.Facts);
    }

    [Fact]
    public void Leaving_half_way_loses_nothing_that_was_changed() => Known().Types("/settings")
        .Taps("Goal", "Endurance and conditioning", "Health", "I'm pregnant").Types("/today")
        .Types("/settings").Sees("Goal: Endurance and conditioning", "Health: nothing noted");

    [Fact]
    public void The_open_check_in_waits_below_and_comes_back() => First().Types("/checkin").Taps("None of these")
        .Types("/settings").Taps("Reminder", "No reminder").Sees("Reminder: none")
        .Taps("That's all").Sees("All right. /settings opens them again.", "And this is where we were:", "How do you move today")
        .Taps("Normally").Sees("3 of 8");

    [Fact]
    public void At_the_card_what_names_no_setting_is_meant_for_the_day() => Known().Types("/settings")
        .Types("sore 2").Sees("Moving normally, no pain, not ill?");

    [Fact]
    public void At_the_card_a_command_in_words_is_a_command() => Known().Types("/settings").Types("week").Sees("23 November to");

    [Fact]
    public void A_second_tap_on_what_was_saved_says_nothing_more() => Known().Types("/settings").Taps("Morning question")
        .Keeps("08:00", out var eight).Taps("08:00").Sees("I ask at 08:00")
        .Presses(eight).SeesNothing();

    [Fact]
    public void A_tap_from_further_up_changes_nothing() => Known().Types("/settings").Taps("Goal")
        .Keeps("Strength and muscle", out var strength).Taps("Endurance and conditioning", "Reminder", "No reminder")
        .Presses(strength).Sees("old one", "Reminder: none")
        .Types("/settings").Sees("Goal: Endurance and conditioning");

    [Fact]
    public void What_was_saved_is_said_once() => Known().Types("/settings").Taps("Reminder", "No reminder").Sees("Saved")
        .Taps("Goal", "Back").Sees("Your settings").SeesNot("Saved");

    [Theory]
    [InlineData("settings|f1|0|topic|fly")]
    [InlineData("settings|f1|0|goal|endurance")]
    [InlineData("settings|zzz|0|topic|goal")]
    [InlineData("settings|f1|99999|topic|goal")]
    [InlineData("settings|f1|-2|topic|goal")]
    [InlineData("settings:goal:endurance")]
    public void A_forged_button_changes_nothing_and_is_answered(string payload) => Known().Types("/settings")
        .Presses(payload).Sees("old one").Expects(transcript =>
        {
            Assert.Empty(transcript.Facts);
            Assert.Equal(Goal.StrengthHypertrophy, Client(transcript).Profile.Goal);
        });

    private static Client Client(Transcript transcript) => transcript.Person!.Client!;
}
