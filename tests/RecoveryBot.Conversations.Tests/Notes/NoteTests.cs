using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Notes;

/// <summary>A note of one's own with any day.</summary>
public sealed class NoteTests
{
    [Fact]
    public void It_is_kept_as_it_was_written_and_stands_in_the_week() => Known()
        .Types("/note Slept at my sister's, 2 glasses of wine").Sees("Your note for today:", "Slept at my sister's, 2 glasses of wine")
        .Expects(transcript => Assert.Equal("Slept at my sister's, 2 glasses of wine", Of(transcript, Monday)))
        .Types("/week").Sees("Mon 23 “Slept at my sister's, 2 glasses of wine”");

    [Theory]
    [InlineData("/note yesterday long drive", "long drive")]
    [InlineData("/note Yesterday: long drive", "long drive")]
    [InlineData("/note on Sunday, long drive", "long drive")]
    [InlineData("/note 22 Nov - long drive", "long drive")]
    public void It_may_be_about_another_day(string typed, string text) => Known()
        .Types(typed).Sees("Your note for yesterday:")
        .Expects(transcript => Assert.Equal(text, Of(transcript, Monday.PlusDays(-1))));

    [Theory]
    [InlineData("/note Monday: long drive", "Today", "Mon 16 Nov", 7)]
    [InlineData("/note weekend long drive", "Yesterday", "Sat 21 Nov", 2)]
    [InlineData("/note Sunday 21 Nov long drive", "Yesterday", "Sat 21 Nov", 2)]
    public void Where_two_days_may_be_meant_it_asks_which(string typed, string other, string meant, int daysAgo) => Known()
        .Types("/note Saturday late film").Types("/note 16 Nov late film")
        .Types(typed).Sees("Which day do you mean?").SeesButtonsAmong(other, meant).Expects(transcript => Assert.Equal(2, transcript.Kept.Count))
        .Taps(meant).Sees("long drive").Expects(transcript => Assert.Equal("late film\nlong drive", Of(transcript, Monday.PlusDays(-daysAgo))));

    [Fact]
    public void Without_its_words_it_asks_for_the_day_and_then_for_them() => Known()
        .Types("/note Monday").Sees("Which day do you mean?").Types("Mon 16").Sees("What shall I note for Monday 16 November?")
        .Types("long drive").Expects(transcript => Assert.Equal("long drive", Of(transcript, Monday.PlusDays(-7))));

    [Theory]
    [InlineData("/note felt worse than on Friday", "felt worse than on Friday")]
    [InlineData("/note may move house soon", "may move house soon")]
    [InlineData("/note 12.5 km in the rain", "12.5 km in the rain")]
    [InlineData("/note tomorrow: race", "tomorrow: race")]
    public void A_day_in_the_middle_or_one_to_come_is_part_of_the_words(string typed, string text) => Known()
        .Types(typed).Sees("Your note for today:").Expects(transcript => Assert.Equal(text, Of(transcript, Monday)));

    [Fact]
    public void What_is_noted_later_stands_below_what_was_noted_before() => Known()
        .Types("/note late coffee").Types("/note and a film")
        .Expects(transcript => Assert.Equal("late coffee\nand a film", Of(transcript, Monday)))
        .Types("/week").Sees("“late coffee · and a film”");

    [Fact]
    public void It_can_be_changed() => Known()
        .Types("/note late cofee").Taps("Change it").Sees("What shall I note for today?").Types("late coffee")
        .Sees("Your note for today:", "late coffee").Expects(transcript => Assert.Equal("late coffee", Of(transcript, Monday)));

    [Fact]
    public void It_can_be_deleted() => Known()
        .Types("/note late coffee").Taps("Delete it").Sees("The note is deleted.").SeesItInPlace()
        .Expects(transcript => Assert.Null(Of(transcript, Monday)))
        .Types("/week").SeesNot("coffee");

    [Fact]
    public void Alone_the_command_shows_the_note_or_asks_for_one() => Known()
        .Types("/note").Sees("What shall I note for today?").Types("late coffee").Sees("Your note for today:")
        .Types("/note").Sees("Your note for today:", "late coffee")
        .Types("/note yesterday").Sees("What shall I note for yesterday?").Types("never mind").Sees("Nothing is changed.");

    [Fact]
    public void Too_long_a_note_is_said_to_be_and_nothing_of_it_is_kept() => Known()
        .Types($"/note {new string('x', 501)}").Sees("holds 500 letters; this would be 501")
        .Types("/note").Types(new string('x', 501)).Sees("holds 500 letters", "What shall I note")
        .Expects(transcript => Assert.Empty(transcript.Kept))
        .Types(new string('x', 500)).Expects(transcript => Assert.Equal(500, Of(transcript, Monday)!.Length))
        .Types("/note y").Sees("this would be 502").Expects(transcript => Assert.Equal(500, Of(transcript, Monday)!.Length));

    [Theory]
    [InlineData("/note chest pain while climbing the stairs")]
    [InlineData("/note yesterday I fainted at work")]
    public void A_warning_sign_in_it_is_heard_and_the_note_is_kept(string typed) => Known()
        .Types(typed).Expects(transcript => Assert.True(
            transcript.Decided.Any(day => day.Decision == Decision.Refer) || transcript.Screen.Contains("Is that so today?", StringComparison.Ordinal)))
        .Expects(transcript => Assert.Single(transcript.Facts.OfType<Fact.NoteWritten>()));

    [Fact]
    public void A_warning_sign_is_heard_while_the_note_is_asked_for() => Known()
        .Types("/note").Types("I want to hurt myself").Sees("emergency")
        .Expects(transcript => Assert.Equal("I want to hurt myself", Of(transcript, Monday)));

    [Fact]
    public void It_changes_no_decision() => Known()
        .Types("/note slept 2 hours, sore 1").Types("/checkin").Taps("As usual", "Yes, all of that").IsDecided(Decision.TrainAsPlanned);

    /// <summary>Six weeks back nobody looks at any more.</summary>
    [Theory]
    [InlineData("note:delete:2026-10-01=x1")]
    [InlineData("note:change:2027-01-01=x1")]
    [InlineData("note:delete:2026-11-23=x1")]
    [InlineData("note:change:")]
    public void A_forged_button_keeps_nothing(string payload) => Known()
        .Presses(payload).Expects(transcript => Assert.Empty(transcript.Kept));

    private static string? Of(Transcript transcript, LocalDate date) =>
        transcript.Facts.OfType<Fact.NoteWritten>().Single(note => note.Date == date).Text;
}
