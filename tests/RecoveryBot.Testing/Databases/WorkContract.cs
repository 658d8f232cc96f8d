using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class WorkContract(IDatabaseLocation place) : DatabaseContract(place)
{
    [Fact]
    public async Task Work_that_throws_leaves_no_trace_and_tells_why()
    {
        var thrown = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Write(unitOfWork =>
        {
            unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning);
            throw new InvalidTimeZoneException("on purpose");
        }));

        Assert.Equal("on purpose", thrown.Message);
        Assert.Null(await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna)));
    }

    [Fact]
    public async Task Work_that_throws_does_not_take_down_what_was_queued_with_it()
    {
        var pieces = Enumerable.Range(0, 300).Select(number => Write(unitOfWork =>
        {
            var isNew = unitOfWork.Updates.TryRemember("telegram", $"{number}", Samples.Morning);
            return number % 3 == 0 ? throw new InvalidTimeZoneException() : isNew;
        })).ToList();
        await Task.WhenAll(pieces.Select(piece => piece.ContinueWith(
            _ => { }, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default)));

        Assert.All(pieces.Index(), piece => Assert.Equal(piece.Index % 3 == 0, piece.Item.IsFaulted));
        var again = await Task.WhenAll(Enumerable.Range(0, 300).Select(
            number => Write(unitOfWork => unitOfWork.Updates.TryRemember("telegram", $"{number}", Samples.Morning))));
        Assert.All(again.Index(), isNew => Assert.Equal(isNew.Index % 3 == 0, isNew.Item));
    }

    [Fact]
    public async Task Kept_work_is_handed_on_in_the_order_of_its_ids_and_before_it_completes()
    {
        var handedOn = new List<long>();
        var pieces = Enumerable.Range(0, 500).Select(_ => Database.WriteAsync(
            unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("hello"), Samples.Morning).Id,
            handedOn.Add,
            TestContext.Current.CancellationToken));

        var ids = await Task.WhenAll(pieces);

        Assert.Equal(ids.Order(), handedOn);
    }

    [Fact]
    public async Task Failed_work_is_not_handed_on()
    {
        var handedOn = 0;
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Database.WriteAsync<int>(
            _ => throw new InvalidTimeZoneException(), _ => handedOn++, TestContext.Current.CancellationToken));

        Assert.Equal(0, handedOn);
    }
}
