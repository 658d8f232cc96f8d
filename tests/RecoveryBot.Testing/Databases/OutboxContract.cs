using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class OutboxContract(IDatabaseLocation place) : DatabaseContract(place)
{
    [Fact]
    public async Task A_message_waits_over_a_restart_with_words_buttons_and_everything()
    {
        var queued = await Add(Samples.Anna, EverythingSaid);
        Restart();

        Assert.Equal(queued, Assert.Single(Unsent()));
        Assert.Equivalent(EverythingSaid, Words(queued)?.Message, strict: true);
    }

    [Fact]
    public async Task A_sent_message_is_gone_with_the_versions_it_stood_for()
    {
        var older = await Add(Samples.Anna, Samples.Card("older"));
        var newer = await Add(Samples.Anna, Samples.Card("newer"));
        var other = await Add(Samples.Anna, Samples.Says("other"));

        await Sent(newer.InPlaceOf(older), "m1");

        Assert.Equal(other, Assert.Single(Unsent()));
        Assert.Null(Words(newer));
    }

    [Fact]
    public async Task A_consented_persons_card_is_edited_where_it_stands_also_after_a_restart()
    {
        var anna = await AddAnna();
        Assert.True(await Sent(await Add(Samples.Anna, Samples.Card("first"), anna), "m1"));
        Assert.True(await Sent(await Add(Samples.Anna, Samples.Card("second"), anna), "m2"));
        Restart();

        Assert.Equal("m2", Words(await Add(Samples.Anna, Samples.Card("third")))?.Shown);
        Assert.Null(Words(await Add(Samples.Anna, Samples.Card("another", card: "settings")))?.Shown);
        Assert.Null(Words(await Add(Samples.Ben, Samples.Card("another's")))?.Shown);
        Assert.Null(Words(await Add(Samples.Anna, Samples.Says("no card")))?.Shown);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_strangers_card()
    {
        Assert.False(await Sent(await Add(Samples.Anna, Samples.Card("welcome")), "m1"));
        await AddAnna();

        Assert.Null(Words(await Add(Samples.Anna, Samples.Card("welcome")))?.Shown);
    }

    [Fact]
    public async Task A_card_of_long_ago_is_forgotten()
    {
        await Sent(await Add(Samples.Anna, Samples.Card("first"), await AddAnna()), "m1");

        Assert.Equal(1, await Write(unitOfWork => unitOfWork.Outbox.ForgetCards(Samples.Morning + Duration.FromSeconds(1), 9)));
        Assert.Null(Words(await Add(Samples.Anna, Samples.Card("second")))?.Shown);
    }

    [Fact]
    public async Task What_is_put_off_comes_back_with_its_attempts()
    {
        var until = Samples.Morning + Duration.FromSeconds(6);
        var queued = await Add(Samples.Anna, Samples.Says("hello")) with { Attempts = 2, MayHaveArrived = true };
        await Write(unitOfWork => unitOfWork.Outbox.PutOff(queued, until));
        Restart();

        Assert.Equal(queued with { NotBefore = until }, Assert.Single(Unsent()));
    }

    [Fact]
    public async Task Closing_a_chat_drops_what_was_queued_until_then_there_and_nowhere_else()
    {
        var first = await Add(Samples.Anna, Samples.Says("first"));
        var bens = await Add(Samples.Ben, Samples.Says("for Ben"));
        var later = await Add(Samples.Anna, Samples.Says("later"));

        await Write(unitOfWork => unitOfWork.Outbox.CloseChat(Samples.Anna, upTo: bens.Id, Samples.Morning));

        Assert.Null(Words(first));
        Assert.Equal([bens, later], Unsent());
    }

    [Fact]
    public async Task What_answers_an_update_can_be_spared_when_a_chat_closes()
    {
        var unasked = await Add(Samples.Anna, Samples.Says("a reminder"));
        var answer = await Write(unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("yes"), Samples.Morning, inReplyTo: "u1"));

        await Write(unitOfWork => unitOfWork.Outbox.CloseChat(Samples.Anna, upTo: answer.Id, Samples.Morning, sparesAnswers: true));

        Assert.Null(Words(unasked));
        Assert.Equal([answer], Unsent());
    }

    [Fact]
    public async Task A_chat_that_moves_takes_its_queued_messages_along_and_no_others()
    {
        var annas = await Add(Samples.Anna, Samples.Says("for Anna"));
        var bens = await Add(Samples.Ben, Samples.Says("for Ben"));

        await Write(unitOfWork => unitOfWork.Outbox.Move(Samples.Anna, Samples.Anna with { Id = "-100123" }));
        Restart();

        Assert.Equal([annas with { To = Samples.Anna with { Id = "-100123" } }, bens], Unsent());
    }

    [Fact]
    public async Task A_group_that_moves_keeps_its_topics_and_leaves_what_was_shown_there()
    {
        var anna = await AddAnna();
        var topic = Place.Channel("telegram", "-1", thread: "7");
        await Sent(await Add(topic, Samples.Card("shown"), anna), "m1");
        var waiting = await Add(topic, Samples.Card("next"), anna);
        var moved = topic with { Id = "-100" };

        await Write(unitOfWork => unitOfWork.Outbox.Move(topic.WithoutThread(), moved.WithoutThread()));

        Assert.Equal([waiting with { To = moved }], Unsent());
        Assert.Null(Words(waiting)?.Shown);
    }

    [Fact]
    public async Task A_topic_that_is_gone_gives_its_messages_to_the_general_one_and_no_other_topic_does()
    {
        var (gone, other) = (Place.Channel("telegram", "-1", "7"), Place.Channel("telegram", "-1", "8"));
        var first = await Add(gone, Samples.Says("first"));
        var second = await Add(other, Samples.Says("second"));

        await Write(unitOfWork => unitOfWork.Outbox.Move(gone, gone.WithoutThread()));
        Restart();

        Assert.Equal([first with { To = gone.WithoutThread() }, second], Unsent());
    }

    [Fact]
    public async Task A_message_names_the_update_it_answers_also_after_a_restart()
    {
        var answer = await Add(Samples.Anna, Samples.Says("this"), inReplyTo: "u7");
        await Add(Samples.Anna, Samples.Says("that"), inReplyTo: "u8");
        await Add(Samples.Anna, Samples.Says("nobody asked"));
        Restart();

        Assert.Equal(["u7", "u8", null], Unsent().Select(message => message.InReplyTo));
        Assert.Equal(1, await AnswersTo("telegram", "u7"));
        Assert.Equal(0, await AnswersTo("discord", "u7"));

        await Sent(answer, "m1");

        Assert.Equal(0, await AnswersTo("telegram", "u7"));
    }

    [Fact]
    public async Task Whatever_a_party_says_or_shows_anywhere_goes_with_it()
    {
        var anna = await AddAnna();
        var channel = Place.Channel("telegram", "-1");
        await Sent(await Add(channel, Samples.Card("shown"), anna), "m1");
        await Add(channel, Samples.Says("on its way"), anna);

        await Write(unitOfWork => unitOfWork.People.Erase(anna));

        Assert.Empty(Unsent());
        Assert.Null(Words(await Add(channel, Samples.Card("next")))?.Shown);
    }

    [Fact]
    public async Task A_hold_survives_a_restart_and_a_shorter_one_does_not_end_it()
    {
        await Write(unitOfWork => unitOfWork.Outbox.Hold("telegram", Samples.Morning + Duration.FromHours(2)));
        await Write(unitOfWork => unitOfWork.Outbox.Hold("telegram", Samples.Morning + Duration.FromHours(1)));
        Restart();

        var hold = Assert.Single(Database.Read(queries => queries.Holds()));
        Assert.Equal(KeyValuePair.Create("telegram", Samples.Morning + Duration.FromHours(2)), hold);
    }

    [Fact]
    public async Task An_id_is_never_used_twice()
    {
        var first = await Add(Samples.Anna, Samples.Says("first"));
        await Write(unitOfWork => unitOfWork.Outbox.Drop(first));
        Restart();

        Assert.True((await Add(Samples.Anna, Samples.Says("second"))).Id > first.Id);
    }

    private static readonly Message EverythingSaid = new(
        RichText.Of(
            new Block.Heading("Rest today"),
            new Block.Paragraph([new("Plain, "), new("strong", SpanStyle.Strong), new("soft", SpanStyle.Soft)]),
            new Block.Bullets([[new("one")], [new("<b>two</b>"), new("🙂")]]),
            new Block.Steps([[new("first")], []])),
        [[new("Done", "d|1"), new("Why?", "w|1")], [Button.OfSeveral("Später", "l|1", isTicked: true)]])
    {
        Card = "checkin:2026-03-02",
        Placement = Placement.Below,
        Priority = DeliveryPriority.Reminder,
    };

    private Task<QueuedMessage> Add(Place to, Message message, long? party = null, string? inReplyTo = null) =>
        Write(unitOfWork => unitOfWork.Outbox.Add(to, message, Samples.Morning, party, inReplyTo));

    private Task<bool> Sent(QueuedMessage message, string platformMessageId) =>
        Write(unitOfWork => unitOfWork.Outbox.Sent(message, platformMessageId, Samples.Morning));

    private Task<int> AnswersTo(string platform, string update) => Write(unitOfWork => unitOfWork.Outbox.AnswersTo(platform, update));

    private IReadOnlyList<QueuedMessage> Unsent() => Database.Read(queries => queries.Unsent());

    private QueuedWords? Words(QueuedMessage message) => Database.Read(queries => queries.Words(message.Id));
}
