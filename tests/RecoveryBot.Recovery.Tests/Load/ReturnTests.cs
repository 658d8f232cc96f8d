using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>What earlier mornings say about coming back: from illness, from pain, from a break.</summary>
public sealed class ReturnTests
{
    private static readonly CheckIn Well = Morning(0, 4) with { SafetyAnswered = true, MovementQuality = MovementQuality.Normal };

    [Theory]
    [InlineData(Illness.Fever, 1, 0, true)] // Fever yesterday, well today.
    [InlineData(Illness.BelowNeck, 1, 0, true)]
    [InlineData(Illness.AboveNeck, 1, 0, false)]
    [InlineData(Illness.Fever, 1, 1, true)] // A day of it eases two days.
    [InlineData(Illness.Fever, 1, 2, false)]
    [InlineData(Illness.Fever, 4, 3, true)] // As many days as it lasted.
    [InlineData(Illness.Fever, 4, 4, false)]
    [InlineData(Illness.Fever, 12, 6, true)] // Seven at most.
    [InlineData(Illness.Fever, 12, 7, false)]
    public void After_an_illness_told_in_check_ins_as_many_days_are_eased(Illness illness, int lasted, int wellBefore, bool eased)
    {
        var ill = Enumerable.Range(wellBefore + 1, lasted).Select(ago => Well with { Date = Ago(ago), Illness = illness });
        var well = Enumerable.Range(1, wellBefore).Select(ago => Well with { Date = Ago(ago) });

        Assert.Equal(eased, Derive(new History { CheckIns = [.. ill, .. well] }, Well).BackFromIllness);
    }

    [Fact]
    public void Silence_after_a_fever_does_not_say_that_it_is_over()
    {
        var history = new History { CheckIns = [Well with { Date = Ago(4), Illness = Illness.Fever }] };
        var skipped = history with { CheckIns = [.. history.CheckIns, Well with { Date = Ago(3), SafetyAnswered = false, Mood = null }] };
        var well = history with { CheckIns = [.. history.CheckIns, Well with { Date = Ago(3) }] };

        Assert.Equal(
            (true, true, false),
            (Derive(history, Well).BackFromIllness, Derive(skipped, Well).BackFromIllness, Derive(well, Well).BackFromIllness));
    }

    [Fact]
    public void A_head_cold_prolongs_the_fever_it_follows()
    {
        CheckIn[] spell =
        [
            Well with { Date = Ago(5), Illness = Illness.Fever }, Well with { Date = Ago(4), Illness = Illness.Fever },
            Well with { Date = Ago(3), Illness = Illness.AboveNeck }, Well with { Date = Ago(2) }, Well with { Date = Ago(1) },
        ];

        Assert.True(Derive(new History { CheckIns = spell }, Well).BackFromIllness);
    }

    [Theory]
    [InlineData(new int[0], 1)]
    [InlineData(new[] { 1 }, 2)]
    [InlineData(new[] { 1, 2, 3 }, 4)]
    [InlineData(new[] { 4, 8 }, 9)] // Three days of silence do not end it.
    [InlineData(new[] { 5 }, 1)]
    public void A_fever_is_counted_from_its_first_morning(int[] daysAgo, int day)
    {
        var history = new History { CheckIns = [.. daysAgo.Select(ago => Well with { Date = Ago(ago), Illness = Illness.Fever })] };

        Assert.Equal(day, Derive(history, Well with { Illness = Illness.Fever }).FeverDays);
        Assert.Equal(0, Derive(history, Well).FeverDays);
    }

    [Fact]
    public void A_morning_without_it_ends_a_fever()
    {
        CheckIn[] spell = [Well with { Date = Ago(3), Illness = Illness.Fever }, Well with { Date = Ago(2) }, Well with { Date = Ago(1), Illness = Illness.Fever }];

        Assert.Equal(2, Derive(new History { CheckIns = spell }, Well with { Illness = Illness.Fever }).FeverDays);
    }

    [Fact]
    public void An_illness_told_after_its_day_counts_all_the_same() => Assert.True(Derive(
        new History { CheckIns = [Well with { Date = Ago(1), Illness = Illness.Fever, AnsweredLate = true }] }, Well).BackFromIllness);

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, 0)]
    [InlineData(40, 0)]
    [InlineData(200, 0)] // Longer ago than any window looks.
    public void Ten_days_without_training_are_a_break(int lastSession, int? since) =>
        Assert.Equal(since, Derive(new History { Sessions = [Trained(lastSession, 6, 60)] }).SessionsSinceBreak);

    [Fact]
    public void The_sessions_since_a_break_are_counted()
    {
        var history = new History { Sessions = [Trained(30, 6, 60), Trained(3, 6, 60), Trained(1, 6, 60), Recovered(2, 1, 20)] };

        Assert.Equal(2, Derive(history).SessionsSinceBreak);
        Assert.Null(Derive(new History { Sessions = [Trained(3, 6, 60), Trained(1, 6, 60)] }).SessionsSinceBreak);
    }

    [Fact]
    public void Whoever_goes_on_answering_and_has_stopped_logging_had_no_break()
    {
        var logged = new History { Sessions = [Trained(29, 6, 60)] };

        Assert.Null(Derive(logged with { CheckIns = [.. Mornings(1, 14, 4)] }).SessionsSinceBreak);
        Assert.Equal(0, Derive(logged with { CheckIns = [.. Mornings(1, 13, 4)] }).SessionsSinceBreak);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_referral_for_pain_alone_ends_with_three_pain_free_mornings(int painFree, bool open)
    {
        var derived = Derive(Referred(c => c with { PainNrs = 7 }, painFree), Well);

        Assert.Equal((open, !open), (derived.OpenReferral, derived.BackFromPain));
        Assert.Equal(open ? Ago(painFree + 1) : null, derived.OpenReferralSince);
        Assert.Equal(open ? null : Ago(painFree + 1), derived.PainReferredOn);
    }

    [Fact]
    public void Lasting_pain_is_pain_alone_too() => Assert.False(
        Derive(Referred(c => c with { PainNrs = 2, PainDurationDays = 7 }, 3), Well).OpenReferral);

    [Fact]
    public void A_recorded_referral_for_pain_that_has_gone_is_over_as_well()
    {
        var gone = Referred(c => c with { PainNrs = 7 }, 3) with { OpenReferralSince = Ago(4) };

        Assert.False(Derive(gone, Well).OpenReferral);
        Assert.True(Derive(gone with { OpenReferralSince = Ago(3) }, Well).OpenReferral);
    }

    public static TheoryData<string> NeverByThemselves => ["flag", "swelling", "function", "moves", "unanswered"];

    [Theory]
    [MemberData(nameof(NeverByThemselves))]
    public void Nothing_else_ends_by_itself(string kind)
    {
        var history = kind switch
        {
            "flag" => Referred(c => c with { RedFlags = [RedFlag.MissedPeriods], PainNrs = 7 }, 9),
            "swelling" => Referred(c => c with { Swelling = true, PainNrs = 7 }, 9),
            "function" => Referred(c => c with { LossOfFunction = true }, 9),
            "moves" => Referred(c => c with { PainNrs = 7 }, 9, c => c with { MovementQuality = MovementQuality.Stiff }),
            _ => Referred(c => c with { PainNrs = 7 }, 9, c => c with { SafetyAnswered = false }),
        };

        Assert.Equal((true, Ago(10)), (Derive(history, Well).OpenReferral, Derive(history, Well).OpenReferralSince));
    }

    [Fact]
    public void An_older_warning_sign_stays_open_behind_pain_that_has_gone()
    {
        var pain = Referred(c => c with { PainNrs = 7 }, 3);
        var flag = Well with { Date = Ago(20), RedFlags = [RedFlag.ChestPain] };

        var both = pain with { CheckIns = [.. pain.CheckIns, flag] };

        Assert.Equal(Ago(20), Derive(both, Well).OpenReferralSince);
        Assert.Equal(Ago(20), Derive(both with { OpenReferralSince = Ago(4) }, Well).OpenReferralSince);
    }

    [Fact]
    public void A_light_activity_leaves_a_rest_day_a_rest_day()
    {
        History Rested(double? rpe) => new() { RestDays = [Ago(1)], Sessions = [Recovered(1, rpe, 30)] };

        Assert.Equal(
            (1, 0, 0),
            (Derive(Rested(2)).RestDays7, Derive(Rested(2.5)).RestDays7, Derive(Rested(null)).RestDays7));
    }

    /// <summary>A morning that refers, and good ones after it up to yesterday.</summary>
    private static History Referred(Func<CheckIn, CheckIn> first, int mornings, Func<CheckIn, CheckIn>? later = null) => new()
    {
        CheckIns =
        [
            first(Well with { Date = Ago(mornings + 1) }),
            .. Enumerable.Range(1, mornings).Select(ago => (later ?? (c => c))(Well with { Date = Ago(ago) })),
        ],
    };
}
