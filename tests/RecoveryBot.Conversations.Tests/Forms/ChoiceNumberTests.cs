using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Tests.Forms;

public sealed class ChoiceNumberTests
{
    private static readonly Choice[] Choices = [new("rest", "Rest"), new("light", "Light"), new("stop", "Don't ask", HasNumber: false)];

    [Fact]
    public void A_choice_without_a_number_is_picked_by_its_words_only()
    {
        Assert.Null(ChoiceMatch.ByNumber(Choices, 3));
        Assert.Equal("stop", ChoiceMatch.ByLabel(Choices, "don't ask")!.Id);
        Assert.Equal("light", ChoiceMatch.ByNumber(Choices, 2)!.Id);
    }
}
