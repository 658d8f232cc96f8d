using NodaTime;
using RecoveryBot.Conversations.Turns;
using Xunit;

namespace RecoveryBot.Testing.Stores;

/// <summary>A store that a clock was ahead in finds out whom it concerns and forgets the moments that have not come.</summary>
public abstract class MomentsContract(IStorePlace place) : StoreContract(place)
{
    private static readonly Instant Ahead = Samples.Morning + Duration.FromDays(1500);

    [Fact]
    public async Task The_latest_moment_is_whatever_happened_last()
    {
        Assert.Null(Store.Read(reading => reading.LatestMoment()));
        Assert.False(Store.Read(reading => reading.IsAnybodyKnown()));

        await AddAnna();
        await Write(writing => writing.Updates.TryRemember("telegram", "1", Samples.Morning));
        Assert.True(Store.Read(reading => reading.IsAnybodyKnown()));
        Assert.Equal(Samples.Morning, Store.Read(reading => reading.LatestMoment()));

        await Write(writing => writing.Updates.ListenedUntil("telegram", Ahead));
        Assert.Equal(Ahead, Store.Read(reading => reading.LatestMoment()));
    }

    [Fact]
    public async Task Only_whom_the_clock_ahead_has_touched_is_planned_for_anew()
    {
        var anna = await AddAnna();
        var ben = await Write(writing => writing.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Set(anna, Samples.Morning + Duration.FromDays(2));
        Assert.Empty(PlannedAhead());

        await Set(ben, Ahead);
        Assert.Equal([ben], PlannedAhead());

        await Write(writing => writing.Agenda.TryTake(anna, new Input.Due(Samples.Prompt, Samples.Morning + Duration.FromDays(2)), Ahead));
        Assert.Equal([anna, ben], PlannedAhead().Order());

        await Write(writing => writing.Agenda.TakeBack(anna, Samples.Morning));
        await Write(writing => writing.Agenda.TakeBack(ben, Samples.Morning));
        Assert.Empty(PlannedAhead());
        await Set(anna, Samples.Morning);
        Assert.Equal(anna, Assert.Single(Store.Read(reading => reading.Due(Ahead, atMost: 9))).Party);
    }

    [Fact]
    public async Task Once_set_back_no_moment_lies_ahead()
    {
        await Write(writing => writing.People.Add(Samples.Anna, Samples.Consented(), Ahead));
        await Write(writing => writing.Updates.TryRemember("telegram", "1", Ahead));
        await Write(writing => writing.Updates.ListenedUntil("telegram", Ahead));
        await Write(writing =>
        {
            writing.Outbox.PutOff(writing.Outbox.Add(Samples.Anna, Samples.Says("hello"), Ahead), Ahead);
            writing.Outbox.Hold("telegram", Ahead);
        });
        Assert.Single(PlannedAhead());

        await Write(writing => writing.SetBack(Samples.Morning));

        Assert.Empty(PlannedAhead());
        Assert.Equal(Samples.Morning, Store.Read(reading => reading.LatestMoment()));
        Assert.Empty(Store.Read(reading => reading.Holds()));
        Assert.Null(Assert.Single(Store.Read(reading => reading.Unsent())).NotBefore);
    }

    private IReadOnlyList<long> PlannedAhead() =>
        Store.Read(reading => reading.PlannedAhead(Samples.Morning));

    private Task Set(long person, Instant at) =>
        Write(writing => writing.Agenda.Change(person, new AgendaChange.Set(Samples.Prompt, at)));
}
