using NodaTime;
using RecoveryBot.Conversations.Turns;
using Xunit;

namespace RecoveryBot.Testing.Databases;

/// <summary>A database that a clock was ahead in finds out whom it concerns and forgets the moments that have not come.</summary>
public abstract class MomentsContract(IDatabaseLocation place) : DatabaseContract(place)
{
    private static readonly Instant Ahead = Samples.Morning + Duration.FromDays(1500);

    [Fact]
    public async Task The_latest_moment_is_whatever_happened_last()
    {
        Assert.Null(Database.Read(queries => queries.LatestMoment()));
        Assert.False(Database.Read(queries => queries.IsAnybodyKnown()));

        await AddAnna();
        await Write(unitOfWork => unitOfWork.Updates.TryRemember("telegram", "1", Samples.Morning));
        Assert.True(Database.Read(queries => queries.IsAnybodyKnown()));
        Assert.Equal(Samples.Morning, Database.Read(queries => queries.LatestMoment()));

        await Write(unitOfWork => unitOfWork.Updates.ListenedUntil("telegram", Ahead));
        Assert.Equal(Ahead, Database.Read(queries => queries.LatestMoment()));
    }

    [Fact]
    public async Task Only_whom_the_clock_ahead_has_touched_is_planned_for_anew()
    {
        var anna = await AddAnna();
        var ben = await Write(unitOfWork => unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Set(anna, Samples.Morning + Duration.FromDays(2));
        Assert.Empty(PlannedAhead());

        await Set(ben, Ahead);
        Assert.Equal([ben], PlannedAhead());

        await Write(unitOfWork => unitOfWork.Agenda.TryTake(anna, new Input.Due(Samples.Prompt, Samples.Morning + Duration.FromDays(2)), Ahead));
        Assert.Equal([anna, ben], PlannedAhead().Order());

        await Write(unitOfWork => unitOfWork.Agenda.TakeBack(anna, Samples.Morning));
        await Write(unitOfWork => unitOfWork.Agenda.TakeBack(ben, Samples.Morning));
        Assert.Empty(PlannedAhead());
        await Set(anna, Samples.Morning);
        Assert.Equal(anna, Assert.Single(Database.Read(queries => queries.Due(Ahead, atMost: 9))).Party);
    }

    [Fact]
    public async Task Once_set_back_no_moment_lies_ahead()
    {
        await Write(unitOfWork => unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Ahead));
        await Write(unitOfWork => unitOfWork.Updates.TryRemember("telegram", "1", Ahead));
        await Write(unitOfWork => unitOfWork.Updates.ListenedUntil("telegram", Ahead));
        await Write(unitOfWork =>
        {
            unitOfWork.Outbox.PutOff(unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("hello"), Ahead), Ahead);
            unitOfWork.Outbox.Hold("telegram", Ahead);
        });
        Assert.Single(PlannedAhead());

        await Write(unitOfWork => unitOfWork.SetBack(Samples.Morning));

        Assert.Empty(PlannedAhead());
        Assert.Equal(Samples.Morning, Database.Read(queries => queries.LatestMoment()));
        Assert.Empty(Database.Read(queries => queries.Holds()));
        Assert.Null(Assert.Single(Database.Read(queries => queries.Unsent())).NotBefore);
    }

    private IReadOnlyList<long> PlannedAhead() =>
        Database.Read(queries => queries.PlannedAhead(Samples.Morning));

    private Task Set(long person, Instant at) =>
        Write(unitOfWork => unitOfWork.Agenda.Change(person, new AgendaChange.Set(Samples.Prompt, at)));
}
