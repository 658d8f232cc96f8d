using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class ChangeTests
{
    [Fact]
    public void A_second_check_in_the_same_day_changes_an_answer() => Usual()
        .Types("/checkin").Sees("What has changed?")
        .Taps("Sleep").Sees("How did you sleep?").Taps("1 · Insomnia, hardly slept", "4", "Late to bed")
        .Sees("Rest today.").IsDecided(Decision.Rest)
        .Expects(transcript =>
        {
            Assert.Equal(2, transcript.DecisionsKept);
            Assert.Equal(4, transcript.Decided.Single().CheckIn.AsUsual.Count);
            Assert.Equal(MovementQuality.Normal, transcript.Decided.Single().CheckIn.MovementQuality);
        });

    [Fact]
    public void Earlier_ratings_stand_on_the_buttons_and_stay() => Full()
        .Taps("Change an answer").Sees("Sleep (now 4)", "Mood (now 4)")
        .Taps("Mood (now 4)", "5 · Very positive")
        .Expects(transcript =>
        {
            var checkIn = transcript.Decided.Single().CheckIn;
            Assert.Equal((5, 4, 4), (checkIn.Mood, checkIn.SleepQuality, checkIn.Nutrition));
        });

    [Fact]
    public void Pain_taken_back_takes_its_details_back() => First()
        .Types("/checkin").Taps("Pain, other than sore muscles", "Done", "Knee", "7", "Neither of these").IsDecided(Decision.Refer)
        .Taps("Change an answer", "Pain or illness", "None of these", "Normally")
        .Taps("4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well").IsDecided(Decision.TrainAsPlanned)
        .Expects(transcript => Assert.Null(transcript.Decided.Single().CheckIn.PainNrs));

    [Fact]
    public void An_emergency_named_by_mistake_can_be_taken_back_and_the_rest_is_asked() => First()
        .Types("/checkin").Taps("Chest, heart, breath or fainting", "Done", "Fainted, or nearly", "Done").IsDecided(Decision.Refer)
        .Taps("Change an answer", "Pain or illness", "None of these").Sees("How do you move today")
        .Taps("Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void Back_in_a_change_leads_to_what_has_changed() => Usual()
        .Types("/checkin").Taps("Stress", "Back").Sees("What has changed?");

    [Fact]
    public void Leaving_it_as_it_is_decides_nothing_new() => Usual()
        .Types("/checkin").Taps("Leave it as it is").Sees("Ready to train.")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept));

    [Fact]
    public void A_change_can_be_typed() => Usual()
        .Types("/checkin").Types("stress 2").Sees("Noted: stress 2 (stressed).", "What is the stress like?")
        .Taps("None of these").IsDecided(Decision.TrainReduced);

    [Theory]
    [InlineData("leave it")]
    [InlineData("Never mind.")]
    [InlineData("cancel")]
    public void A_change_can_be_left_at_any_question(string text) => Full()
        .Types("/checkin").Taps("Stress (now 4)").Types(text).Sees("Ready to train.")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept));

    [Fact]
    public void A_change_does_not_count_the_questions_of_a_full_morning() => Full()
        .Types("/checkin").Taps("Stress (now 4)").Sees("How stressed are you?").SeesNot("of 8");

    [Fact]
    public void Hours_typed_alone_leave_the_rating_of_the_night() => Full()
        .Types("slept 6.5 h").Expects(transcript =>
        {
            var checkIn = transcript.Decided.Single().CheckIn;
            Assert.Equal((4, 6.5), (checkIn.SleepQuality, checkIn.SleepHours));
        });

    [Fact]
    public void An_answer_can_be_changed_again() => Usual()
        .Types("/checkin").Taps("Sleep", "3 · Slow to fall asleep")
        .Taps("Change an answer", "Sleep (now 3)", "5 · Very restful").IsDecided(Decision.TrainAsPlanned)
        .Expects(transcript => Assert.Equal(3, transcript.DecisionsKept));

    private static Transcript Usual() => Known().Types("/checkin").Taps("As usual", "Yes, all of that");

    private static Transcript Full() => First().Types("/checkin")
        .Taps("None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well");
}
