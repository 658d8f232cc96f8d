using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Week;
using static RecoveryBot.Recovery.Tests.GoodMorning;

namespace RecoveryBot.Recovery.Tests.Decisions;

public sealed class LaxerChangeTests
{
    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    [Fact]
    public void One_step_on_one_answer_is_found_first()
    {
        var change = Model.WhatWouldChangeIt(With(c => c with { SleepQuality = 3, Mood = 3 }));

        Assert.Equal(
            new LaxerChange("sleepQuality", "3", "4", Decision.TrainAsPlanned, "Had your sleep been a 4 of 5, it would have been training as planned."),
            change);
    }

    [Fact]
    public void Movement_is_named_when_only_it_decides_and_being_stiff_is_enough()
    {
        var change = Model.WhatWouldChangeIt(With(c => c with { MovementQuality = MovementQuality.Altered }));

        Assert.Equal(("movementQuality", "altered", "stiff"), (change?.Field, change?.From, change?.To));
        Assert.Equal("Had you been no more than stiff, it would have been training as planned.", change?.Text);
    }

    [Fact]
    public void Movement_that_was_not_told_would_have_to_be_normal()
    {
        var change = Model.WhatWouldChangeIt(With(c => c with { MovementQuality = null }));

        Assert.Equal(("null", "normal"), (change?.From, change?.To));
    }

    [Fact]
    public void Sleep_lacks_only_what_it_takes_to_the_next_full_hour()
    {
        var change = Model.WhatWouldChangeIt(With(c => c with { SleepHours = 5.5 }));

        Assert.Equal("Had you slept 6 hours, it would have been training as planned.", change?.Text);
    }

    [Fact]
    public void What_weighs_is_said_on_its_own_scale()
    {
        var change = Model.WhatWouldChangeIt(With(c => c with { Stress = 2 }));

        Assert.Equal("Had your stress been a 3 of 5, it would have been training as planned.", change?.Text);
    }

    [Fact]
    public void An_answer_that_was_not_given_can_be_the_change()
    {
        var change = Model.WhatWouldChangeIt(With(c => c with { SafetyAnswered = false }));

        Assert.Equal("Had you answered the safety list, it would have been training as planned.", change?.Text);
    }

    [Fact]
    public void It_is_never_offered_where_a_professional_is_due() =>
        Assert.Null(Model.WhatWouldChangeIt(With(c => c with { Illness = Illness.Fever })));

    [Fact]
    public void Nothing_is_offered_when_no_answer_decided() =>
        Assert.Null(Model.WhatWouldChangeIt(With(plan: p => p with { Today = SlotKind.Rest })));

    [Fact]
    public void History_is_looked_at_with_the_changed_answer()
    {
        // Three low mornings in a row, the third of them because of today's sleep.
        var input = With(c => c with { SleepQuality = 3 }, derived: d => d with { ConsecutivePoorDays = 3 }) with
        {
            DerivedFor = c => Derived with { ConsecutivePoorDays = c.SleepQuality >= 4 ? 0 : 3 },
        };

        Assert.Equal("sleepQuality", Model.WhatWouldChangeIt(input)?.Field);
    }
}
