using RecoveryBot.Conversations.Cards;

namespace RecoveryBot.Conversations.Tests.Cards;

public sealed class SaidOnceTests
{
    [Fact]
    public void The_same_closing_clause_stays_on_the_first_sentence() => Assert.Equal(
        ["Your mood dipped, while all else holds.", "Your fatigue shows."],
        SaidOnce.Of(["Your mood dipped, while all else holds.", "Your fatigue shows, while all else holds."]));

    [Fact]
    public void Other_words_are_left_as_they_are() => Assert.Equal(
        ["Sore, while all else holds.", "Tired, while the rest holds.", "Low, too."],
        SaidOnce.Of(["Sore, while all else holds.", "Tired, while the rest holds.", "Low, too."]));
}
