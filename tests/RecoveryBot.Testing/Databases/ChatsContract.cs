using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using Xunit;

namespace RecoveryBot.Testing.Databases;

/// <summary>One person in several chats.</summary>
public abstract class ChatsContract(IDatabaseLocation place) : DatabaseContract(place)
{
    private static readonly Place OnDiscord = Place.Direct("discord", "2001");

    [Fact]
    public async Task A_person_is_found_in_each_of_their_chats_also_after_a_restart()
    {
        var anna = await AddAnnaInTwoChats();
        Restart();

        Assert.Equal(anna, (await Find(Samples.Anna))?.Id);
        Assert.Equal(anna, (await Find(OnDiscord))?.Id);
        Assert.Equal(
            [new PersonChat(Samples.Anna, GetsReminders: true, Unreachable: false), new(OnDiscord, false, false)], await Chats(anna));
        Assert.Equal(["telegram", "discord"], Database.Read(queries => queries.Everything(OnDiscord))!.Platforms);
    }

    [Fact]
    public async Task What_is_due_comes_to_the_chosen_chat()
    {
        var anna = await AddAnnaInTwoChats();
        await Write(unitOfWork => unitOfWork.Agenda.Change(anna, new AgendaChange.Set(Samples.Prompt, Samples.Morning)));
        Assert.Equal(Samples.Anna, await DueTo());

        await Write(unitOfWork => unitOfWork.People.RemindersTo(anna, "discord"));

        Assert.Equal(OnDiscord, await DueTo());
    }

    [Fact]
    public async Task What_is_due_comes_to_another_chat_while_the_chosen_one_is_closed()
    {
        var anna = await AddAnnaInTwoChats();
        await Write(unitOfWork => unitOfWork.Agenda.Change(anna, new AgendaChange.Set(Samples.Prompt, Samples.Morning)));
        await Write(unitOfWork => unitOfWork.Outbox.CloseChat(Samples.Anna, upTo: 0, Samples.Morning));
        Assert.Equal(OnDiscord, await DueTo());
        Assert.False((await Find(OnDiscord))?.Unreachable);

        await Write(unitOfWork => unitOfWork.People.MarkReachable(Samples.Anna));

        Assert.Equal(Samples.Anna, await DueTo());
    }

    [Fact]
    public async Task What_the_clock_said_in_a_chat_that_is_closed_goes_to_another_one_and_answers_do_not()
    {
        await AddAnnaInTwoChats();
        var first = await Add(Samples.Anna, Samples.Card("first") with { Priority = DeliveryPriority.Reminder });
        var answer = await Add(Samples.Anna, Samples.Says("an answer"));
        var second = await Add(Samples.Anna, Samples.Says("second") with { Priority = DeliveryPriority.Reminder });
        var later = await Add(Samples.Anna, Samples.Says("later") with { Priority = DeliveryPriority.Reminder });

        var moved = await Write(unitOfWork => unitOfWork.Outbox.CloseChat(Samples.Anna, second.Id, Samples.Morning));

        Assert.Equal(["first", "second"], moved.Select(Words));
        Assert.All(moved, message => Assert.Equal((OnDiscord, DeliveryPriority.Reminder), (message.To, message.Priority)));
        Assert.Equal([later, .. moved], Database.Read(queries => queries.Unsent()));
        Assert.All([first, answer, second], gone => Assert.Null(Database.Read(queries => queries.Words(gone.Id))));
    }

    [Fact]
    public async Task Nothing_goes_elsewhere_once_every_chat_is_closed()
    {
        await AddAnnaInTwoChats();
        await Write(unitOfWork => unitOfWork.Outbox.CloseChat(OnDiscord, upTo: 0, Samples.Morning));
        var last = await Add(Samples.Anna, Samples.Says("last") with { Priority = DeliveryPriority.Reminder });

        Assert.Empty(await Write(unitOfWork => unitOfWork.Outbox.CloseChat(Samples.Anna, last.Id, Samples.Morning)));

        Assert.Empty(Database.Read(queries => queries.Unsent()));
    }

    [Fact]
    public async Task A_card_stands_in_each_chat_by_itself()
    {
        var anna = await AddAnnaInTwoChats();
        await Write(unitOfWork => unitOfWork.Outbox.Sent(
            unitOfWork.Outbox.Add(Samples.Anna, Samples.Card("shown"), Samples.Morning, anna), "m1", Samples.Morning));

        var there = await Add(OnDiscord, Samples.Card("there"), anna);
        Assert.Null(Database.Read(queries => queries.Words(there.Id))?.Shown);
        await Write(unitOfWork => unitOfWork.Outbox.Sent(there, "d1", Samples.Morning));

        var here = await Add(Samples.Anna, Samples.Card("here"));
        there = await Add(OnDiscord, Samples.Card("there again"));
        Assert.Equal("m1", Database.Read(queries => queries.Words(here.Id))?.Shown);
        Assert.Equal("d1", Database.Read(queries => queries.Words(there.Id))?.Shown);
    }

    [Fact]
    public async Task A_chat_that_is_let_go_is_nobodys_and_what_is_kept_stays()
    {
        var anna = await AddAnnaInTwoChats();
        await Write(unitOfWork =>
        {
            unitOfWork.CheckIns.Keep(anna, Samples.Decided(Samples.Monday), opensReferral: false, Samples.Morning);
            unitOfWork.People.RemindersTo(anna, "telegram");
            unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("on its way"), Samples.Morning);
            unitOfWork.People.Separate(anna, "telegram");
        });

        Assert.Null(await Find(Samples.Anna));
        Assert.Equal([new PersonChat(OnDiscord, GetsReminders: true, Unreachable: false)], await Chats(anna));
        Assert.Single(Database.Read(queries => queries.Everything(OnDiscord))!.Facts);
        Assert.Empty(Database.Read(queries => queries.Unsent()));
        Assert.NotEqual(anna, await AddAnna());
    }

    [Fact]
    public async Task An_erasure_is_for_all_chats()
    {
        var anna = await AddAnnaInTwoChats();
        await Add(Samples.Anna, Samples.Says("queued"));
        await Add(OnDiscord, Samples.Says("queued there"));

        await Write(unitOfWork => unitOfWork.People.Erase(anna));

        Assert.Null(await Find(Samples.Anna));
        Assert.Null(await Find(OnDiscord));
        Assert.Empty(Database.Read(queries => queries.Unsent()));
        Assert.Empty(Database.Read(queries => queries.ChangedBetween("discord", Samples.Morning, Samples.Morning)));
    }

    [Fact]
    public async Task Somebody_known_in_the_other_chat_brings_their_days_and_chats_and_not_what_was_still_to_come()
    {
        var anna = await AddAnna(Samples.Consented("annas"));
        var other = await Write(unitOfWork => unitOfWork.People.Add(OnDiscord, Samples.Consented("others"), Samples.Morning));
        var next = Samples.Prompt with { Date = Samples.Monday.PlusDays(1) };
        await Write(unitOfWork =>
        {
            unitOfWork.CheckIns.Keep(other, Samples.Decided(Samples.Monday, fatigue: 1), opensReferral: true, Samples.Morning);
            unitOfWork.Facts.Keep(other, new Fact.DeloadBegun(Samples.Monday.PlusDays(-1)), Samples.Morning);
            unitOfWork.Facts.Keep(other, new Fact.NotAsked(Samples.Monday.PlusDays(-2), NotAskedReason.Quiet), Samples.Morning);
            unitOfWork.Agenda.Change(other, new AgendaChange.Set(Samples.Prompt, Samples.Morning));
            unitOfWork.Agenda.TryTake(other, new(Samples.Prompt, Samples.Morning), Samples.Morning);
            unitOfWork.Agenda.Change(other, new AgendaChange.Set(next, Samples.Morning));
        });

        var came = await Write(unitOfWork => unitOfWork.People.Merge(anna, OnDiscord, other));

        Assert.Equal(2, came.Days);
        Assert.Equal([Samples.Monday], came.CheckIns);
        var found = await Find(OnDiscord);
        Assert.Equal((anna, "annas"), (found?.Id, found?.State?.Form?.Id));
        var everything = Database.Read(queries => queries.Everything(Samples.Anna))!;
        Assert.Equal(3, everything.Facts.Count);
        Assert.Equal([new RecordedOccurrence(Samples.Prompt, Samples.Morning, Samples.Morning)], everything.Agenda);
        Assert.Equal(Samples.Monday, (await Write(unitOfWork => unitOfWork.CheckIns.Read(anna, Samples.Monday))).OpenReferralSince);
    }

    private async Task<long> AddAnnaInTwoChats()
    {
        var anna = await AddAnna();
        Assert.Equal(0, (await Write(unitOfWork => unitOfWork.People.Merge(anna, OnDiscord, other: null))).Days);
        return anna;
    }

    private Task<KnownPerson?> Find(Place chat) => Write(unitOfWork => unitOfWork.People.Find(chat));

    private Task<IReadOnlyList<PersonChat>> Chats(long person) => Write(unitOfWork => unitOfWork.People.ChatsOf(person));

    private Task<QueuedMessage> Add(Place to, Message message, long? party = null) =>
        Write(unitOfWork => unitOfWork.Outbox.Add(to, message, Samples.Morning, party));

    private string Words(QueuedMessage message) => Samples.WordsOf(Database.Read(queries => queries.Words(message.Id))!.Message);

    private async Task<Place?> DueTo()
    {
        var due = Assert.Single(Database.Read(queries => queries.Due(Samples.Morning, 10)));
        return PersonChat.ForReminders(await Chats(due.Party))?.Address;
    }
}
