using RecoveryBot.Conversations.Messages;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.OwnData;

public sealed class ExportTests
{
    [Theory]
    [InlineData("/export")]
    [InlineData("export my data")]
    [InlineData("/export everything <b>now</b>")]
    public void Everything_is_sent_as_a_file(string said) => Sends(First().Types(said));

    [Fact]
    public void Half_way_in_it_is_sent_as_well_and_the_question_stays_open() => Sends(
        new Transcript(MondayAt(9)).Types("/start").Taps("Yes, keep them", "Yes, 18 or over").Types("/export"))
        .Types("Strength and muscle").Sees("How long");

    [Fact]
    public void To_a_stranger_there_is_nothing_to_send() => new Transcript(MondayAt(7)).Types("/export")
        .Sees("I keep nothing about you", "May I keep your answers?")
        .Expects(transcript => Assert.All(transcript.Said, message => Assert.Null(message.Attachment)))
        .KeepsNothing();

    [Fact]
    public void An_open_morning_stays_open() => Sends(First().Types("/checkin").Types("/export")).Taps("None of these").Sees("2 of 8");

    private static Transcript Sends(Transcript transcript) => transcript.Sees("README.txt").Expects(sent =>
        Assert.IsType<Attachment.Export>(Assert.Single(sent.Said).Attachment));
}
