using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Tests.Parsing;

public sealed class VocabularyTests
{
    [Fact]
    public void A_unit_or_number_word_is_no_slip_of_the_finger() => Assert.All(
        Lexicon.English.Units.Keys.Concat(Lexicon.English.Numbers.Keys),
        word => Assert.True(Language.English.Vocabulary.IsKnown(word)));

    [Fact]
    public void Twenty_minutes_are_no_mood() =>
        Assert.Equal([CheckInTopic.BusyDay], CheckInLine.Read("no time today 20 mins max").Different);

    [Theory]
    [InlineData("chst pain")]
    [InlineData("palpatations")]
    [InlineData("faintd")]
    [InlineData("che\u200bst pain")]
    [InlineData("ｃｈｅｓｔ ｐａｉｎ")]
    [InlineData("c h e s t p a i n")]
    [InlineData("chest paaaain")]
    public void A_slip_does_not_hide_a_sign(string typed) =>
        Assert.Contains(SignDetector.Read(typed), mention => mention.Status != SignStatus.Denied);

    /// <summary>What is typed in plain letters goes a shorter way.</summary>
    [Theory]
    [InlineData("Chest")]
    [InlineData("PALPITATIONS")]
    [InlineData("http")]
    [InlineData("w@ke")]
    [InlineData("can't")]
    [InlineData("can`t")]
    [InlineData("naïve")]
    public void A_word_is_read_as_it_is_spelt_for_comparison(string word) =>
        Assert.Equal(Spelling.Fold(word.Replace('@', 'a')), Assert.Single(Tokenizer.Read(word)).Text);

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(4_000)]
    public void So_is_a_very_long_one(int length) =>
        Assert.Equal(Spelling.Fold(new string('A', length)), Assert.Single(Tokenizer.Read(new string('A', length))).Text);

    /// <summary>Two slips away from "soreness", one from "stress".</summary>
    [Fact]
    public void The_nearest_word_is_meant() => Assert.Equal([(CheckInQuestionId.Stress, "2")], CheckInLine.Read("streess 2").Values);

    [Theory]
    [InlineData("heard the news")]
    [InlineData("paint the fence")]
    [InlineData("a train to catch")]
    public void A_real_word_is_no_slip(string typed) => Assert.Empty(SignDetector.Read(typed));
}
