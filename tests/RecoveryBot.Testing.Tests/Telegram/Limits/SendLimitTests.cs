using System.Net;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.Testing.Tests.Telegram.Limits;

/// <summary>Platforms page 1.1.</summary>
public sealed class SendLimitTests : TelegramTest
{
    [Fact]
    public async Task A_chat_takes_a_short_burst_and_then_one_a_second()
    {
        var burst = await SayAsync(Ann, times: 4);

        Clock.Advance(TimeSpan.FromSeconds(burst[3].RetryAfter));
        var after = await Bot.SayAsync(Chat, "after");

        Assert.Equal([true, true, true, false], burst.Select(one => one.IsOk));
        Assert.Equal((HttpStatusCode)429, burst[3].Status);
        Assert.Equal($"Too Many Requests: retry after {burst[3].RetryAfter}", burst[3].Description);
        Assert.True(after.IsOk);
    }

    [Fact]
    public async Task One_a_second_goes_on_for_ever()
    {
        for (var second = 0; second < 100; second++)
        {
            Assert.True((await Bot.SayAsync(Chat, $"{second}")).IsOk);
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal((100, 1), (Telegram.Counted.SendsTo(Chat), Telegram.Counted.MostSendsIn(TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public async Task A_group_takes_twenty_a_minute()
    {
        var squad = Telegram.NewGroup("Squad", Ann);
        squad.AddBot(Ann);
        var taken = 0;
        var refused = 0;

        for (var second = 0; second < 60; second++)
        {
            var isTaken = (await Bot.SayAsync(squad.Chat.Id, $"{second}")).IsOk;
            (taken, refused) = isTaken ? (taken + 1, refused) : (taken, refused + 1);
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal((20, 40), (taken, refused));
    }

    [Fact]
    public async Task All_chats_together_take_thirty_a_second()
    {
        var sent = new List<PlainBot.Answer>();
        foreach (var person in People(31))
        {
            sent.Add(await Bot.SayAsync(person.Chat.Id, "Good morning."));
        }

        Clock.Advance(TimeSpan.FromSeconds(1));
        var after = await Bot.SayAsync(Chat, "Good morning.");

        Assert.Equal((30, 1), (sent.Count(one => one.IsOk), sent[30].RetryAfter));
        Assert.True(after.IsOk);
        Assert.Equal(30, Telegram.Counted.MostSendsIn(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Edits_count_like_sends()
    {
        var sent = await Bot.SayAsync(Chat, "0");
        var edits = new List<bool>();
        for (var number = 1; number <= 3; number++)
        {
            edits.Add((await Bot.EditAsync(Chat, sent.MessageId, $"{number}")).IsOk);
        }

        Assert.Equal([true, true, false], edits);
    }

    [Fact]
    public async Task Answers_to_presses_do_not_count()
    {
        await Bot.SayAsync(Chat, "?", keyboard: PlainBot.Keyboard(("Yes", "y")));
        var presses = Enumerable.Range(0, 100).Select(_ => Ann.Press("Yes")).ToList();

        foreach (var press in presses)
        {
            Assert.True((await Bot.CallAsync("answerCallbackQuery", new() { ["callback_query_id"] = press.QueryId })).IsOk);
        }
    }

    [Fact]
    public async Task One_chat_s_wait_is_not_another_s()
    {
        await SayAsync(Ann, times: 4);
        var bob = People(1)[0];

        Assert.True((await Bot.SayAsync(bob.Chat.Id, "Hello Bob.")).IsOk);
    }

    [Fact]
    public async Task Asking_during_the_wait_is_counted_and_makes_it_longer()
    {
        var wait = (await SayAsync(Ann, times: 4))[3].RetryAfter;

        var again = await Bot.SayAsync(Chat, "again");
        Clock.Advance(TimeSpan.FromSeconds(wait));
        var stillToWait = await Bot.SayAsync(Chat, "and again");

        Assert.Equal(wait + 1, again.RetryAfter);
        Assert.Equal((HttpStatusCode)429, stillToWait.Status);
        Assert.Equal((3, 2), (Telegram.Counted.TooManyRequests, Telegram.Counted.Punished));
    }

    [Fact]
    public async Task Who_waits_as_told_is_not_punished()
    {
        var wait = (await SayAsync(Ann, times: 4))[3].RetryAfter;
        Clock.Advance(TimeSpan.FromSeconds(wait));

        await Bot.SayAsync(Chat, "after");

        Assert.Equal((1, 0), (Telegram.Counted.TooManyRequests, Telegram.Counted.Punished));
    }

    [Fact]
    public async Task Who_could_not_have_heard_is_not_punished()
    {
        await SayAsync(Ann, times: 3);
        Telegram.Faults.Next("sendMessage", new Fault.ResetAfterApplied());

        // The refusal itself gets lost, so the next one comes in good faith; the one after does not.
        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.SayAsync(Chat, "refused unheard"));
        await Bot.SayAsync(Chat, "in good faith");
        var before = Telegram.Counted.Punished;
        await Bot.SayAsync(Chat, "in bad faith");

        Assert.Equal((0, 1), (before, Telegram.Counted.Punished));
    }

    [Fact]
    public async Task A_wait_may_be_ordered_everywhere()
    {
        Telegram.Faults.Next("sendMessage", new Fault.SlowDown(TimeSpan.FromSeconds(7), IsEverywhere: true));
        var bob = People(1)[0];

        var ordered = await Bot.SayAsync(Chat, "one");
        var elsewhere = await Bot.SayAsync(bob.Chat.Id, "two");
        Clock.Advance(TimeSpan.FromSeconds(8));
        var after = await Bot.SayAsync(bob.Chat.Id, "three");

        Assert.Equal((7, 8), (ordered.RetryAfter, elsewhere.RetryAfter));
        Assert.True(after.IsOk);
        Assert.Equal(1, Telegram.Counted.Punished);
    }

    [Fact]
    public async Task A_method_without_a_chat_may_be_told_to_wait_and_no_other_is()
    {
        Telegram.Faults.Next("getMe", new Fault.SlowDown(TimeSpan.FromSeconds(2)));

        var ordered = await Bot.CallAsync("getMe");
        var again = await Bot.CallAsync("getMe");
        var other = await Bot.SayAsync(Chat, "Hello.");
        Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal((2, 3), (ordered.RetryAfter, again.RetryAfter));
        Assert.True(other.IsOk);
        Assert.True((await Bot.CallAsync("getMe")).IsOk);
    }

    private async Task<List<PlainBot.Answer>> SayAsync(Seat seat, int times)
    {
        var answers = new List<PlainBot.Answer>();
        for (var number = 0; number < times; number++)
        {
            answers.Add(await Bot.SayAsync(seat.Chat.Id, $"{number}"));
        }

        return answers;
    }

    private List<Seat> People(int count)
    {
        var people = Enumerable.Range(0, count).Select(number => Telegram.NewPerson($"Person {number}")).ToList();
        people.ForEach(person => person.Start());
        return people;
    }
}
