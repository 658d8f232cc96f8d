using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Selection;
using RecoveryBot.Recovery.Week;
using static RecoveryBot.Recovery.Menu.MenuCategory;

namespace RecoveryBot.Recovery.Tests.Menu;

public class MenuSelectionTests
{
    [Theory]
    [InlineData(Goal.StrengthHypertrophy, Mobility)]
    [InlineData(Goal.EnduranceConditioning, LowIntensityCardio)]
    [InlineData(Goal.FatLossGeneral, Lifestyle)]
    public void With_nothing_to_go_by_the_goal_decides(Goal goal, MenuCategory expected) =>
        Assert.Equal([expected], Choose(Mornings.Quiet.With(goal)));

    [Fact]
    public void A_dip_in_sleep_and_mood_is_led_by_breathing_and_paired_with_light_movement() =>
        Assert.Equal([Breathwork, LowIntensityCardio], MenuSelection.Choose(Mornings.Quiet.Signals(sleep: 2, mood: 2)));

    [Theory]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    public void Breathing_stands_alone_only_in_a_short_session(int minutes, int blocks)
    {
        var menu = MenuSelection.Choose(
            Mornings.Quiet.With(c => c with { MinutesAvailable = minutes }).Signals(sleep: 2, mood: 2));

        Assert.Equal((Breathwork, blocks), (menu[0], menu.Count));
    }

    [Fact]
    public void Whatever_the_points_say_breathing_leads_where_the_rules_want_it_and_something_calm_where_they_want_that()
    {
        var stiff = Mornings.Quiet.With(c => c with { MovementQuality = MovementQuality.Stiff }).Signals();
        var busy = Mornings.Quiet.With(c => c with { BusyDay = true }).Signals();

        Assert.Equal(Mobility, MenuSelection.Choose(stiff)[0]);
        Assert.Equal(Breathwork, MenuSelection.Choose(stiff with { Lead = MenuLead.Breathing })[0]);
        Assert.Equal(Breathwork, MenuSelection.Choose(stiff with { Lead = MenuLead.Calm })[0]);
        Assert.Equal(Lifestyle, MenuSelection.Choose(busy with { Lead = MenuLead.Calm })[0]);
    }

    [Fact]
    public void Sore_and_better_after_light_movement_is_led_by_easy_cardio() => Assert.Equal(
        LowIntensityCardio,
        MenuSelection.Choose(
            Mornings.Quiet.With(c => c with { FeelsBetterAfterLightMovement = true }).Signals(soreness: 2))[0]);

    [Fact]
    public void A_tight_calf_and_a_roller_add_soft_tissue_to_something_else()
    {
        var input = TightCalf.With(c => c with { MinutesAvailable = 30 });
        Assert.Equal([LowIntensityCardio, SoftTissue], MenuSelection.Choose(input.Signals(soreness: 1)));
    }

    [Fact]
    public void In_ten_minutes_there_is_no_room_for_soft_tissue()
    {
        var input = TightCalf.With(c => c with { MinutesAvailable = 10 });
        Assert.Equal([LowIntensityCardio], MenuSelection.Choose(input.Signals(soreness: 1)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    [InlineData(29, 2)]
    [InlineData(30, 3)]
    [InlineData(90, 3)]
    [InlineData(null, 2)]
    public void Minutes_decide_how_many_blocks(int? minutes, int blocks) =>
        Assert.Equal(blocks, Choose(Everything.With(c => c with { MinutesAvailable = minutes })).Count);

    [Fact]
    public void A_beginner_has_two_blocks_at_most_even_where_longer_sessions_are_allowed()
    {
        var longer = new MenuOptions { TotalMinutes = new(40, 40, 45) };
        Assert.Equal(2, MenuSelection.Choose(Everything.With(TrainingLevel.Beginner).Signals(), longer).Count);
    }

    [Fact]
    public void A_beginners_breathing_waits_behind_something_simple() => Assert.Equal(
        [Mobility, Breathwork],
        MenuSelection.Choose(Mornings.Quiet.With(TrainingLevel.Beginner).Signals(sleep: 1, mood: 1)));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_full_day_and_a_full_head_give_a_walk_and_then_breathing(bool busy, bool motivationLow)
    {
        var input = Mornings.Quiet.With(c => c with
        {
            BusyDay = busy,
            Motivation = motivationLow ? 1 : 4,
            Overstimulated = true,
            TaxedSystem = TaxedSystem.Neurological,
        });
        Assert.Equal([Lifestyle, Breathwork], Choose(input));
    }

    [Fact]
    public void A_walk_and_then_breathing_stands_even_if_breathing_scores_low()
    {
        var input = Learned(Mornings.Quiet.With(Goal.EnduranceConditioning), Breathwork, -2) with
        {
            Derived = new() { AdherenceFalling = true },
        };
        Assert.Equal([Lifestyle, Breathwork], MenuSelection.Choose(input.Signals(sleep: 2)).Take(2));
    }

    [Fact]
    public void Overwhelmed_alone_puts_ordinary_life_before_breathing() => Assert.Equal(
        [Lifestyle, Breathwork],
        MenuSelection.Choose(Mornings.Quiet.With(c => c with { Overwhelmed = true }).Signals(stress: 2)));

    [Fact]
    public void A_poor_night_puts_breathing_before_a_lifestyle_slot()
    {
        var input = Mornings.Quiet with { Plan = new DayPlan { Today = SlotKind.Lifestyle } };
        Assert.Equal([Breathwork, Lifestyle], MenuSelection.Choose(input.Signals(sleep: 2)));
    }

    [Fact]
    public void A_suspended_category_steps_aside() => Assert.Equal(
        Breathwork,
        Choose(Mornings.Quiet with { Feedback = new FeedbackState { Suspended = [Mobility] } })[0]);

    [Fact]
    public void Where_suspensions_leave_nothing_the_best_category_leads_after_all() => Assert.Equal(
        [Mobility],
        Choose(Mornings.Quiet with { Feedback = new FeedbackState { Suspended = Enum.GetValues<MenuCategory>() } }));

    [Fact]
    public void A_ban_never_gives_way() =>
        Assert.Empty(Choose(Mornings.Quiet with { MenuBan = Enum.GetValues<MenuCategory>() }));

    [Fact]
    public void A_ban_holds_where_suspensions_give_way()
    {
        var input = Mornings.Quiet with
        {
            MenuBan = [Mobility],
            Feedback = new FeedbackState { Suspended = Enum.GetValues<MenuCategory>() },
        };
        Assert.Equal([Breathwork], Choose(input));
    }

    [Fact]
    public void The_trainer_may_lift_pressure_for_beginners()
    {
        var beginner = TightCalf.With(TrainingLevel.Beginner).With(c => c with { MinutesAvailable = 25 });
        var lifted = new MenuOptions { BeginnersMayUseSoftTissue = true };
        Assert.Equal([LowIntensityCardio, SoftTissue], MenuSelection.Choose(beginner.Signals(soreness: 1), lifted));
    }

    private static DecisionInput TightCalf => Mornings.Quiet.With(c => c with
    {
        SorenessArea = SorenessArea.Local,
        LightPressureHelps = true,
        Equipment = [Equipment.FoamRoller],
    });

    private static DecisionInput Everything => TightCalf.With(c => c with
    {
        MovementQuality = MovementQuality.Stiff,
        FeelsBetterAfterLightMovement = true,
        TaxedSystem = TaxedSystem.Neurological,
    });

    private static DecisionInput Learned(DecisionInput input, MenuCategory category, int adjust) => input with
    {
        Feedback = new FeedbackState
        {
            CategoryAdjust = new Dictionary<MenuCategory, int> { [category] = adjust },
        },
    };

    private static IReadOnlyList<MenuCategory> Choose(DecisionInput input) => MenuSelection.Choose(input.Signals());
}
