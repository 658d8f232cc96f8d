using RecoveryBot.Conversations.Meanings;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Parsing;

/// <summary>Where it hurts, and why a night was short, as far as a line says it.</summary>
public sealed class DetailsTests
{
    [Theory]
    [InlineData("my knee hurts", "knee")]
    [InlineData("sharp pain in my left shoulder", "arm")]
    [InlineData("back pain 4", "back")]
    [InlineData("my groin is killing me", "hip")]
    [InlineData("achilles niggling 2/10", "foot")]
    [InlineData("headache", "other")]
    [InlineData("knee pain gone, hip pain now", "hip")]
    [InlineData("pain 4", null)]
    [InlineData("my knee does not hurt", null)]
    [InlineData("my knee hurts and my back hurts", null)]
    public void A_line_tells_where_it_hurts(string line, string? place) => Assert.Equal(place, Value(line, CheckInQuestionId.PainPlace));

    [Theory]
    [InlineData("slept 5h, went to bed late", "late")]
    [InlineData("slept 2, woke up too early", "woken")]
    [InlineData("slept 4 hours, not late to bed", null)]
    [InlineData("late to bed but woke up early, slept 2", null)]
    [InlineData("went to bed late", null)]
    public void A_line_tells_what_made_a_night_short(string line, string? reason) => Assert.Equal(reason, Value(line, CheckInQuestionId.ShortNight));

    [Theory]
    [InlineData("my knee is fine now", true)]
    [InlineData("shoulder feels good", true)]
    [InlineData("my knee is not fine", false)]
    [InlineData("knee is fine but my hip hurts", false)]
    public void A_joint_that_is_fine_is_no_pain(string line, bool fine) =>
        Assert.Equal(fine, CheckInLine.Read(line).FineQuestions.Contains(CheckInQuestionId.Pain));

    [Theory]
    [InlineData("cold, just a runny nose", "above")]
    [InlineData("no fever, only sniffles", "above")]
    [InlineData("sore throat and a cough on my chest", "below")]
    [InlineData("sick, the runs all night", "below")]
    [InlineData("a cold", null)]
    [InlineData("runny nose and a fever", null)]
    [InlineData("runny nose, temp 38.4", null)]
    [InlineData("more than just a runny nose", null)]
    [InlineData("runny nose and aching all over", null)]
    [InlineData("runny nose, feeling ill", null)]
    [InlineData("runny nose and out of breath", null)]
    [InlineData("might be getting a runny nose", null)]
    [InlineData("the runs and a fever", null)]
    [InlineData("my son has a runny nose", null)]
    [InlineData("runny nose gone", null)]
    public void A_line_tells_whether_an_illness_is_above_the_neck(string line, string? kind) => Assert.Equal(kind, Value(line, CheckInQuestionId.Ill));

    [Theory]
    [InlineData("could not train, passed out at work", true)]
    [InlineData("might have passed out", false)]
    [InlineData("if I run, I pass out", false)]
    public void What_is_only_supposed_ends_with_its_clause(string line, bool said) =>
        Assert.Equal(said ? SignStatus.Said : SignStatus.Asked, Assert.Single(SignDetector.Read(line)).Status);

    [Fact]
    public void The_parser_names_them_as_the_models_input_does()
    {
        Assert.Equal("calf_foot", CheckInMeaning.Of("my ankle hurts 3").Fields["painPlace"]);
        Assert.Equal("below_neck", CheckInMeaning.Of("cough on my chest").Fields["illnessKind"]);
        Assert.Equal("woken_early", CheckInMeaning.Of("sleep 2, 5 hours, woken early").Fields["shortNight"]);
    }

    [Fact]
    public void Back_typed_where_it_hurts_is_the_back() => First()
        .Types("/checkin").Taps("Pain, other than sore muscles", "Done").Types("back").Sees("How strong")
        .Types("back").Sees("Where does it hurt?");

    [Fact]
    public void The_place_is_said_back_and_not_asked_again() => First()
        .Types("my knee hurts 3").Sees("Noted: pain 3 of 10, pain in the knee.").Taps("Done").Sees("For how many days");

    [Fact]
    public void A_cold_is_said_back_and_what_goes_with_it_is_asked() => First()
        .Types("cold, just a runny nose").Sees("Noted: a cold, only nose or throat.").Taps("Done").Sees("With that cold, any of these?");

    [Fact]
    public void A_milder_illness_does_not_outweigh_the_one_before() => First()
        .Types("/checkin").Taps("Ill, feverish or overheated", "Done", "Chest, stomach or aching all over").Types("just a runny nose")
        .Taps("Done").SeesNot("What fits best?").SeesNot("With that cold");

    private static string? Value(string line, string question) =>
        CheckInLine.Read(line).Values.Where(value => value.Question == question).Select(value => value.Value).SingleOrDefault();
}
