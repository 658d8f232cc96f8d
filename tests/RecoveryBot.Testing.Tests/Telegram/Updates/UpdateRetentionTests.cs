using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.Testing.Tests.Telegram.Updates;

/// <summary>How long Telegram keeps an update, and under which id.</summary>
public sealed class UpdateRetentionTests : TelegramTest
{
    [Fact]
    public async Task A_press_is_kept_for_two_and_a_half_minutes()
    {
        await Bot.SayAsync(Chat, "How are you?", keyboard: PlainBot.Keyboard(("Fine", "f")));
        Ann.Press("Fine");

        Clock.Advance(TimeSpan.FromSeconds(149));
        var kept = Telegram.Unconfirmed;
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((1, 0), (kept, Telegram.Unconfirmed));
        Assert.Equal(1, Telegram.Counted.Expired);
    }

    [Fact]
    public void A_message_is_kept_for_a_day()
    {
        Ann.SendText("Good morning.");

        Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        var kept = Telegram.Unconfirmed;
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((1, 0), (kept, Telegram.Unconfirmed));
    }

    [Fact]
    public async Task Ids_follow_each_other()
    {
        Ann.SendText("one");
        Ann.SendText("two");

        var ids = (await Bot.PollAsync()).UpdateIds;

        Assert.Equal(ids[0] + 1, ids[1]);
    }

    [Fact]
    public async Task After_a_quiet_week_the_next_id_is_any_and_an_old_offset_does_not_hide_it()
    {
        var jumps = new List<int>();
        for (var seed = 1; seed <= 8; seed++)
        {
            jumps.Add(await JumpAfterAWeekAsync(seed));
        }

        // Both ways: an id below the highest one seen is not an old id.
        Assert.Contains(jumps, jump => jump < 0);
        Assert.Contains(jumps, jump => jump > 1);
    }

    [Fact]
    public async Task In_less_than_a_week_they_go_on()
    {
        Ann.SendText("before");
        var before = (await Bot.PollAsync()).UpdateIds[0];
        Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));

        Ann.SendText("after");

        Assert.Equal([before + 1], (await Bot.PollAsync(before + 1)).UpdateIds);
    }

    [Fact]
    public async Task Only_the_kinds_the_bot_wants_are_kept()
    {
        await Bot.PollAsync(allowed: "callback_query");

        Ann.SendText("Unwanted.");
        Ann.Block();

        Assert.Equal(0, Telegram.Unconfirmed);
    }

    [Fact]
    public async Task Unless_asked_for_a_change_of_another_member_is_not_told()
    {
        var group = Telegram.NewGroup("Squad", Ann);
        group.AddBot(Ann, asAdministrator: true);
        var before = Telegram.Unconfirmed;
        var bob = Telegram.NewPerson("Bob");

        group.Let(bob, "member", by: Ann);
        var untold = Telegram.Unconfirmed - before;
        await Bot.PollAsync(allowed: ["chat_member"]);
        group.Let(bob, "administrator", by: Ann);

        Assert.Equal((0, 1), (untold, Telegram.Unconfirmed - before));
    }

    private static async Task<int> JumpAfterAWeekAsync(int seed)
    {
        var clock = new FakeTimeProvider();
        await using var telegram = FakeTelegram.Start(clock, new FakeTelegramSettings { Seed = seed });
        using var bot = new PlainBot(telegram);
        var ann = telegram.NewPerson("Ann");
        ann.Start();
        var before = (await bot.PollAsync()).UpdateIds[0];
        await bot.PollAsync(before + 1);
        clock.Advance(TimeSpan.FromDays(7));

        ann.SendText("after a week");

        return (await bot.PollAsync(before + 1)).UpdateIds.Single() - before;
    }
}
