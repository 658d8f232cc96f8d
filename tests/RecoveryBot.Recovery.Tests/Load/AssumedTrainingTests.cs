using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>What was advised stands in where nothing is noted of a day, and nowhere else.</summary>
public sealed class AssumedTrainingTests
{
    [Theory]
    [InlineData(Decision.TrainAsPlanned, 1, 1)]
    [InlineData(Decision.TrainReduced, 1, 1)]
    [InlineData(Decision.ActiveRecovery, null, null)]
    [InlineData(Decision.Rest, null, null)]
    [InlineData(Decision.Refer, null, null)]
    public void A_day_for_training_of_which_nothing_is_noted_counts_as_one(Decision advised, int? run, int? of6)
    {
        var derived = Derive(new History { Decided = [Advised(1, advised)] });

        Assert.Equal((run, of6), (derived.AssumedTrainingRun, derived.AssumedTrainingDays6));
        Assert.Equal((0, (int?)null), (derived.ConsecutiveTrainingDays, derived.TrainingDays6));
    }

    [Fact]
    public void What_is_noted_of_a_day_goes_before_what_was_advised()
    {
        var advised = new History { Decided = [Advised(3, Decision.TrainAsPlanned), Advised(2, Decision.TrainAsPlanned), Advised(1, Decision.TrainAsPlanned)] };

        Assert.Equal(3, Derive(advised).AssumedTrainingRun);
        Assert.Equal((1, 2), Both(advised with { RestDays = [Today.PlusDays(-2)] }));
        Assert.Equal((1, 2), Both(advised with { Sessions = [Recovered(2, 2, 20)] }));
        Assert.Equal((3, 3), Both(advised with { Sessions = [Trained(2, 7, 60)] }));
    }

    [Fact]
    public void Where_everything_is_known_nothing_is_assumed() => Assert.Null(
        Derive(new History { Decided = [Advised(1, Decision.TrainAsPlanned)], Sessions = [Trained(1, 7, 60)] }).AssumedTrainingRun);

    [Fact]
    public void It_looks_back_six_days()
    {
        Assert.Equal((0, 1), Both(new History { Decided = [Advised(6, Decision.TrainAsPlanned)] }));
        Assert.Null(Derive(new History { Decided = [Advised(7, Decision.TrainAsPlanned)] }).AssumedTrainingDays6);
        Assert.Equal((6, 6), Both(new History { Decided = [.. Enumerable.Range(1, 9).Reverse().Select(ago => Advised(ago, Decision.TrainAsPlanned))] }));
    }

    private static (int?, int?) Both(History history)
    {
        var derived = Derive(history);
        return (derived.AssumedTrainingRun, derived.AssumedTrainingDays6);
    }

    private static DecidedDay Advised(int ago, Decision decision) => new(Today.PlusDays(-ago), decision);
}
