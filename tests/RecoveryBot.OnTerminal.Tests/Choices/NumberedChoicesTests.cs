namespace RecoveryBot.OnTerminal.Tests.Choices;

public sealed class NumberedChoicesTests
{
    private static readonly string[] Falling = ["5 very good", "4 good", "3 so-so", "2 poor", "1 very poor", "Back"];

    [Fact]
    public void Choices_are_numbered_in_reading_order() =>
        Assert.Equal([1, 2, 3], Messages.ChoicesOf("As usual", "Later", "Skip").InOrder.Select(numberedChoice => numberedChoice.Number));

    [Fact]
    public void A_scale_keeps_its_own_numbers_and_the_rest_takes_free_ones() =>
        Assert.Equal([5, 4, 3, 2, 1, 6], Messages.ChoicesOf(Falling).InOrder.Select(numberedChoice => numberedChoice.Number));

    [Fact]
    public void A_scale_does_not_say_its_numbers_twice() => Assert.Equal(
        ["Very sore", "Normal", "Great", "Back"],
        Messages.ChoicesOf("1 · Very sore", "3 · Normal", "5 · Great", "Back").InOrder.Select(numberedChoice => numberedChoice.Label));

    [Fact]
    public void A_number_on_a_scale_means_what_it_says_there() =>
        Assert.Equal("1 very poor", Messages.ChoicesOf(Falling).Meant("1")?.Label);

    [Fact]
    public void Two_numbers_are_not_a_scale() =>
        Assert.Equal("30 min", Messages.ChoicesOf("30 min", "2 h", "This evening").Meant("1")?.Label);

    [Theory]
    [InlineData("4")]
    [InlineData("1")]
    [InlineData("3")]
    public void Where_amounts_are_offered_a_typed_number_is_an_amount_of_its_own(string typed) =>
        Assert.Null(Messages.ChoicesOf("3 days", "1 week", "2 weeks", "When I say so").Meant(typed));

    [Fact]
    public void A_time_of_day_is_not_a_scale() =>
        Assert.Equal([1, 2, 3], Messages.ChoicesOf("6:30", "7:00", "8:15").InOrder.Select(numberedChoice => numberedChoice.Number));

    [Theory]
    [InlineData("as usual")]
    [InlineData("  AS USUAL ")]
    [InlineData("1")]
    [InlineData("01")]
    public void A_choice_is_meant_by_its_label_or_number(string typed) =>
        Assert.Equal("p1", Messages.ChoicesOf("As usual", "Later").Meant(typed)?.Payload);

    [Fact]
    public void A_picked_choice_keeps_the_name_it_is_typed_by() =>
        Assert.Equal("p1", Messages.ChoicesOf("✓ Sleep", "Energy").Meant("sleep")?.Payload);

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("99999999999999999999")]
    [InlineData("usual")]
    [InlineData("")]
    public void Anything_else_means_no_choice(string typed) => Assert.Null(Messages.ChoicesOf("As usual", "Later").Meant(typed));

    [Fact]
    public void A_number_beyond_the_list_may_be_the_one_a_label_begins_with() =>
        Assert.Equal("45 min", Messages.ChoicesOf("20 min", "30 min", "45 min").Meant("45")?.Label);

    [Fact]
    public void Where_any_number_answers_back_and_skip_have_none() => Assert.Equal(
        [3, 4, 9, null, null], Messages.FormOf("3", "4", "9", "Back", "Skip").InOrder.Select(numberedChoice => numberedChoice.Number));

    [Theory]
    [InlineData("1")]
    [InlineData("10")]
    [InlineData("11")]
    public void A_number_that_is_not_offered_is_left_to_the_question(string typed) =>
        Assert.Null(Messages.FormOf("3", "4", "9", "Back", "Skip").Meant(typed));

    [Fact]
    public void Minutes_are_meant_by_their_own_number() => Assert.Equal(
        (null, "45"),
        (Messages.FormOf("5", "20", "45", "Back").Meant("3")?.Label, Messages.FormOf("5", "20", "45", "Back").Meant("45")?.Label));

    [Fact]
    public void A_label_is_one_clean_line() =>
        Assert.Equal("Ann[2J ok", Messages.ChoicesOf("Ann\e[2J\nok").InOrder[0].Label);
}
