using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Tests.Forms;

public sealed class TypingTests
{
    private static readonly OpenForm Well = SampleForm.Opened();
    private static readonly OpenForm Where = Well.Tap("no");
    private static readonly OpenForm Rate = Well.Tap("yes");
    private static readonly OpenForm Name = Rate.Tap("2");

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("YES!", "yes")]
    [InlineData("y", "yes")]
    [InlineData("no", "no")]
    [InlineData("No, not well", "no")]
    [InlineData("2", "no")]
    public void A_label_its_beginning_or_its_place_answers(string text, string answer) =>
        Assert.Equal(answer, Well.Type(text).Form.Answers["well"]?.Only);

    [Theory]
    [InlineData("3", "3")]
    [InlineData("high", "3")]
    [InlineData("mid", "2")]
    public void On_a_scale_a_number_is_its_value(string text, string answer) =>
        Assert.Equal(answer, Rate.Type(text).Form.Answers["rate"]?.Only);

    [Theory]
    [InlineData("3 high", "3")]
    [InlineData("3 · High", "3")]
    public void A_number_may_stand_before_its_own_word(string text, string answer) =>
        Assert.Equal(answer, Rate.Type(text).Form.Answers["rate"]?.Only);

    [Theory]
    [InlineData("1 high")]
    [InlineData("9 middling")]
    [InlineData("20 high")]
    public void A_number_that_contradicts_its_word_is_no_answer(string text) =>
        Assert.IsType<FormOutcome.NotUnderstood>(Rate.Type(text).Outcome);

    [Theory]
    [InlineData("5 months")]
    [InlineData("6")]
    [InlineData("60 months")]
    public void A_number_is_never_the_beginning_of_another(string text) => Assert.Null(
        ChoiceMatch.ByLabel([new("a", "Less than that"), new("b", "6 months or more"), new("c", "60 weeks")], text));

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("-1")]
    public void A_number_off_the_scale_is_asked_again_with_the_range(string text) =>
        Assert.Equal(new FormOutcome.OutOfRange(1, 3), Rate.Type(text).Outcome);

    [Theory]
    [InlineData("2, 3")]
    [InlineData("leg and arm")]
    [InlineData("Arm; Leg")]
    public void A_typed_list_is_the_whole_answer(string text) =>
        Assert.Equal(["arm", "leg"], Where.Type(text).Form.Answers["where"]?.Values);

    [Fact]
    public void Half_a_list_is_not_guessed_at() =>
        Assert.IsType<FormOutcome.NotUnderstood>(Where.Type("arm, head").Outcome);

    [Fact]
    public void Back_and_skip_can_be_typed()
    {
        Assert.Equal("well", SampleForm.Open(Rate.Type("back").Form));
        Assert.Equal("name", SampleForm.Open(Rate.Type("Skip").Form));
    }

    [Fact]
    public void A_typed_question_reads_for_itself() =>
        Assert.Equal("Ada", Name.Type("Ada").Form.Answers["name"]?.Only);

    [Fact]
    public void A_questions_own_hint_is_given() =>
        Assert.NotNull(Assert.IsType<FormOutcome.NotUnderstood>(Name.Type("Adalbert").Outcome).Hint);

    [Fact]
    public void Nothing_typed_changes_a_complete_form()
    {
        var complete = Name.Type("Ada").Form;

        Assert.Same(complete, complete.Type("yes").Form);
    }
}
