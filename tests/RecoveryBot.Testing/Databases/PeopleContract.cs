using RecoveryBot.Conversations.Turns;
using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class PeopleContract(IDatabaseLocation place) : DatabaseContract(place)
{
    [Fact]
    public async Task A_person_is_found_by_the_chat_after_a_restart()
    {
        var anna = await AddAnna(Samples.Consented("f1", "only me"));
        Restart();

        var found = await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna));

        Assert.Equal(anna, found?.Id);
        Assert.Equal("only me", found?.State?.Form?.Answers["q"]?.Only);
    }

    [Fact]
    public async Task Nobody_is_found_in_another_chat_or_on_another_platform()
    {
        await AddAnna();

        Assert.Null(await Write(unitOfWork => unitOfWork.People.Find(Samples.Ben)));
        Assert.Null(await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna with { Platform = "discord" })));
    }

    [Fact]
    public async Task A_saved_state_replaces_the_earlier_one()
    {
        var anna = await AddAnna(Samples.Consented("f1"));
        await Write(unitOfWork => unitOfWork.People.Save(anna, Samples.Consented("f2"), Samples.Morning));

        var found = await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna));

        Assert.Equal("f2", found?.State?.Form?.Id);
    }

    [Fact]
    public async Task A_state_of_unknown_shape_is_nobody_with_a_row()
    {
        var anna = await AddAnna(TestState.Unreadable);

        var found = await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna));

        Assert.Equal(anna, found?.Id);
        Assert.Null(found?.State);
    }

    [Fact]
    public async Task A_person_is_erased_everywhere()
    {
        var anna = await AddAnna();
        await Write(unitOfWork =>
        {
            unitOfWork.CheckIns.Keep(anna, Samples.Decided(Samples.Monday), opensReferral: true, Samples.Morning);
            unitOfWork.Agenda.Change(anna, new AgendaChange.Set(Samples.Prompt, Samples.Morning));
            unitOfWork.Outbox.Sent(
                unitOfWork.Outbox.Add(Samples.Anna, Samples.Card("shown"), Samples.Morning), "m1", Samples.Morning);
            unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("queued"), Samples.Morning);
            unitOfWork.People.Erase(anna);
        });

        var history = await Write(unitOfWork => unitOfWork.CheckIns.Read(anna, Samples.Monday));
        Assert.Null(await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna)));
        Assert.Empty(history.CheckIns);
        Assert.Null(history.OpenReferralSince);
        Assert.Empty(Database.Read(queries => queries.Due(Samples.Morning, 10)));
        Assert.Empty(Database.Read(queries => queries.Unsent()));
    }

    [Fact]
    public async Task An_erasure_leaves_everybody_else_alone()
    {
        var anna = await AddAnna();
        await Write(unitOfWork => unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Write(unitOfWork => unitOfWork.Outbox.Add(Samples.Ben, Samples.Says("for Ben"), Samples.Morning));

        await Write(unitOfWork => unitOfWork.People.Erase(anna));

        Assert.NotNull(await Write(unitOfWork => unitOfWork.People.Find(Samples.Ben)));
        Assert.Single(Database.Read(queries => queries.Unsent()));
    }

    [Fact]
    public async Task An_erased_persons_id_is_never_given_to_another()
    {
        var anna = await AddAnna();
        await Write(unitOfWork => unitOfWork.People.Erase(anna));
        Restart();

        Assert.True(await AddAnna() > anna);
    }

    [Fact]
    public async Task A_closed_chat_is_remembered_until_the_person_is_heard()
    {
        var anna = await AddAnna();
        await Write(unitOfWork => unitOfWork.Outbox.CloseChat(Samples.Anna, upTo: 0, Samples.Morning));
        Assert.True((await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna)))?.Unreachable);

        await Write(unitOfWork => unitOfWork.People.MarkReachable(Samples.Anna));

        Assert.False((await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna)))?.Unreachable);
    }
}
