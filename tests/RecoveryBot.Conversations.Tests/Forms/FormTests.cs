using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Tests.Forms;

public sealed class FormTests
{
    private static readonly OpenForm Opened = SampleForm.Opened();

    [Fact]
    public void The_next_question_is_the_first_that_applies_and_is_unanswered()
    {
        Assert.Equal("well", SampleForm.Open(Opened));
        Assert.Equal("rate", SampleForm.Open(Opened.Tap("yes")));
        Assert.Equal("where", SampleForm.Open(Opened.Tap("no")));
    }

    [Fact]
    public void Back_takes_the_latest_answer_away()
    {
        var back = Opened.Tap("no").Tap("none").Tap(FormPress.Back);

        Assert.Equal("where", SampleForm.Open(back));
        Assert.Equal("well", SampleForm.Open(back.Tap(FormPress.Back)));
    }

    [Fact]
    public void There_is_no_way_back_from_the_first_question() =>
        Assert.IsType<FormOutcome.Old>(SampleForm.Form.Press(Opened, Opened.Button(FormPress.Back), 0).Outcome);

    [Fact]
    public void Skip_answers_with_nothing_where_it_is_allowed()
    {
        var skipped = Opened.Tap("yes").Tap(FormPress.Skip);

        Assert.Equal(Answer.Skipped, skipped.Answers["rate"]);
        Assert.IsType<FormOutcome.Old>(SampleForm.Form.Press(Opened, Opened.Button(FormPress.Skip), 0).Outcome);
    }

    [Fact]
    public void Several_choices_wait_for_done()
    {
        var picked = Opened.Tap("no").Tap("leg").Tap("arm");

        Assert.Equal("where", SampleForm.Open(picked));
        Assert.Equal(["arm", "leg"], picked.Tap(FormPress.Done).Answers["where"]!.Values);
    }

    [Fact]
    public void A_second_tap_on_a_picked_choice_takes_it_back() =>
        Assert.Equal(["arm"], Opened.Tap("no").Tap("leg").Tap("arm").Tap("leg").Selected);

    [Fact]
    public void None_of_these_answers_with_one_tap() =>
        Assert.Equal("none", Opened.Tap("no").Tap("none").Answers["where"]!.Only);

    [Fact]
    public void Done_with_nothing_picked_is_no_answer() =>
        Assert.Equal("where", SampleForm.Open(Opened.Tap("no").Tap(FormPress.Done)));

    [Fact]
    public void Two_quick_taps_on_one_screen_both_count_and_a_repeated_one_does_not()
    {
        var where = Opened.Tap("no");
        var arm = where.Button("arm");
        var leg = where.Button("leg");
        var both = Press(Press(where, arm), leg);

        Assert.Equal(["arm", "leg"], both.Selected);
        Assert.Equal(both, Press(both, arm));
        Assert.IsType<FormOutcome.Repeated>(SampleForm.Form.Press(both, arm, 0).Outcome);
    }

    [Fact]
    public void Chosen_at_once_they_are_the_answer_in_the_question_s_order() =>
        Assert.Equal(["arm", "leg"], Opened.Tap("no").Choose("leg", "arm").Answers["where"]!.Values);

    [Fact]
    public void Chosen_at_once_they_are_all_and_what_was_ticked_and_is_not_among_them_is_taken_back() =>
        Assert.Equal(["leg"], Opened.Tap("no").Tap("arm").Choose("leg").Answers["where"]!.Values);

    [Fact]
    public void None_of_these_takes_nothing_away_that_is_chosen_beside_it()
    {
        Assert.Equal("leg", Opened.Tap("no").Choose("none", "leg").Answers["where"]!.Only);
        Assert.Equal("none", Opened.Tap("no").Choose("none").Answers["where"]!.Only);
    }

    [Fact]
    public void What_was_ticked_after_the_list_was_shown_is_not_lost_by_it()
    {
        var where = Opened.Tap("no");
        var chosen = where.Button("").Choosing(["leg"]);

        Assert.Equal(["arm", "leg"], Press(where.Tap("arm"), chosen).Answers["where"]!.Values);
        Assert.Equal(["arm"], Press(where.Tap("arm"), where.Button("").Choosing(["none"])).Answers["where"]!.Values);
    }

    [Fact]
    public void Chosen_twice_it_is_no_old_button_and_something_else_is()
    {
        var where = Opened.Tap("no");
        var after = where.Choose("leg", "arm");

        Assert.IsType<FormOutcome.Repeated>(SampleForm.Form.Press(after, where.Button("").Choosing(["arm", "leg"]), 0).Outcome);
        Assert.IsType<FormOutcome.Old>(SampleForm.Form.Press(after, where.Button("").Choosing(["arm"]), 0).Outcome);
    }

    [Theory]
    [InlineData("sample|f1|1|where|=")]
    [InlineData("sample|f1|1|where|=,")]
    [InlineData("sample|f1|1|where|=arm,head")]
    [InlineData("sample|f1|1|well|=yes")]
    [InlineData("sample|f2|1|where|=arm")]
    public void A_foreign_list_changes_nothing(string payload)
    {
        var where = Opened.Tap("no");
        var step = SampleForm.Form.Press(where, FormPress.Parse(payload)!, 0);

        Assert.IsType<FormOutcome.Old>(step.Outcome);
        Assert.Same(where, step.Form);
    }

    [Fact]
    public void A_list_answers_no_question_of_one_choice() =>
        Assert.IsType<FormOutcome.Old>(SampleForm.Form.Press(Opened, Opened.Button("").Choosing(["yes"]), 0).Outcome);

    [Fact]
    public void A_button_of_an_earlier_screen_is_old()
    {
        var yes = Opened.Button("yes");
        var step = SampleForm.Form.Press(Opened.Tap("no").Tap("none"), yes, 0);

        Assert.IsType<FormOutcome.Old>(step.Outcome);
        Assert.Equal("rate", SampleForm.Open(step.Form));
    }

    [Fact]
    public void A_double_tap_is_no_old_button() => Assert.IsType<FormOutcome.Repeated>(
        SampleForm.Form.Press(Opened.Tap("yes"), Opened.Button("yes"), 0).Outcome);

    [Theory]
    [InlineData("sample|f2|0|well|yes")]
    [InlineData("other|f1|0|well|yes")]
    [InlineData("sample|f1|1|well|yes")]
    [InlineData("sample|f1|0|rate|1")]
    [InlineData("sample|f1|0|well|maybe")]
    public void A_foreign_button_changes_nothing(string payload)
    {
        var step = SampleForm.Form.Press(Opened, FormPress.Parse(payload)!, 0);

        Assert.IsType<FormOutcome.Old>(step.Outcome);
        Assert.Same(Opened, step.Form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sample|f1|0|well")]
    [InlineData("sample|f1|-1|well|yes")]
    [InlineData("sample|f1|99999999999|well|yes")]
    [InlineData("||||")]
    public void What_is_no_forms_button_is_none(string payload) => Assert.Null(FormPress.Parse(payload));

    private static OpenForm Press(OpenForm form, FormPress press) => SampleForm.Form.Press(form, press, 0).Form;
}
