using NodaTime;
using RecoveryBot.Conversations.Communities.SettingUp;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>Whoever manages a channel gives it shared reminders, and changes, pauses and stops them.</summary>
public sealed class SetUpTests : IAsyncDisposable
{
    private readonly City _city = new();

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task A_stranger_who_manages_the_channel_agrees_to_little_and_sets_it_up()
    {
        var asked = await _city.SayIn(City.Channel, City.Mona, "/community");
        Assert.Contains("No health questions.", asked, StringComparison.Ordinal);
        await _city.Tap(City.Mona, "All right");

        var saved = await Answer("Easy movement");

        Assert.Contains("Saved. First post Mon 2 Mar, 18:00 (Berlin).", saved, StringComparison.Ordinal);
        Assert.Equal((City.Channel, PlacePurpose.Shared), Bound() is { } bound ? (bound.Place, bound.Purpose) : default);
        await _city.Until(Samples.Monday.At(new LocalTime(18, 0)));
        Assert.StartsWith("Shared recovery: ", _city.Last(City.Channel), StringComparison.Ordinal);
        Assert.True(_city.Rights.Asked >= 3, "The platform's rights are asked when it is said, when it goes on, and when it is saved.");
    }

    [Fact]
    public async Task The_preview_is_what_is_posted()
    {
        await Begin();
        await Answer("Mobility", save: false);
        var preview = _city.Last(City.Mona);
        await _city.Tap(City.Mona, "Save");

        await _city.Until(Samples.Monday.At(new LocalTime(18, 0)));

        var posted = _city.Last(City.Channel);
        Assert.Contains(posted[..posted.IndexOf("\n[1]", StringComparison.Ordinal)], preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_manages_the_channel_no_more_when_it_is_saved_sets_nothing_up()
    {
        await Begin();
        await Answer("Breathing", save: false);
        _city.Rights.Says = _city.Rights.Says with { Manages = false };

        Assert.Contains("Only who manages this channel", await _city.Tap(City.Mona, "Save"), StringComparison.Ordinal);
        Assert.Null(Bound());
    }

    [Fact]
    public async Task Where_the_bot_may_not_post_it_says_so_before_anything_is_asked()
    {
        _city.Rights.Says = _city.Rights.Says with { BotPosts = false };

        Assert.Contains("I may not post here", await _city.SayIn(City.Channel, City.Mona, "/community"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@everyone walk with me", "＠everyone walk with me")]
    [InlineData("<b>walk</b> *now* [x](y) `z` || <@1> :)", "<b>walk</b> *now* [x](y) `z` || <＠1> :)")]
    [InlineData("wa\u202Elk\u200B\u3164 now", "walk now")]
    [InlineData("a walk\nand a chat", "a walk and a chat")]
    public async Task Hostile_words_are_posted_as_harmless_words(string typed, string posted)
    {
        await Begin();
        await _city.Tap(City.Mona, "Own words");
        await _city.Type(City.Mona, typed);
        await AnswerTimes();
        await _city.Tap(City.Mona, "Save");

        await _city.Until(Samples.Monday.At(new LocalTime(18, 0)));

        Assert.StartsWith($"Shared recovery: {posted}\n", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("come to https://evil.example", "No links, please.")]
    [InlineData("see www.evil.example", "No links, please.")]
    [InlineData("evil.com is fun", "No links, please.")]
    [InlineData("t.me/evil", "No links, please.")]
    [InlineData("\u3164\u200B\u2800", "I read words")]
    public async Task What_cannot_be_posted_is_refused_with_the_reason(string typed, string said)
    {
        await Begin();
        await _city.Tap(City.Mona, "Own words");

        Assert.Contains(said, await _city.Type(City.Mona, typed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_thousand_letters_are_too_many()
    {
        await Begin();
        await _city.Tap(City.Mona, "Own words");

        Assert.Contains("longer than 200 signs", await _city.Type(City.Mona, new string('a', 4_000)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_most_three_a_channel()
    {
        await _city.Found();
        for (var more = 0; more < 2; more++)
        {
            await _city.SayIn(City.Channel, City.Mona, "/community");
            await _city.Tap(City.Mona, "Add another");
            await _city.Tap(City.Mona, "Breathing");
            await AnswerTimes(zone: false);
            Assert.Contains("Saved.", await _city.Tap(City.Mona, "Save"), StringComparison.Ordinal);
        }

        var overview = await _city.SayIn(City.Channel, City.Mona, "/community");
        Assert.DoesNotContain("Add another", overview, StringComparison.Ordinal);
        Assert.Equal(3, _city.StateOf(Bound()!.Party)!.Reminders.Count);
    }

    [Fact]
    public async Task It_pauses_and_goes_on()
    {
        await _city.Found();
        await _city.SayIn(City.Channel, City.Mona, "/community");
        await _city.Tap(City.Mona, "Pause");
        await _city.Until(Samples.Monday.At(new LocalTime(19, 0)));
        Assert.Empty(_city.Sent(City.Channel));

        Assert.Contains("Paused.", await _city.SayIn(City.Channel, City.Mona, "/community"), StringComparison.Ordinal);
        Assert.Contains("It goes on. Next: Wed 18:00.", await _city.Tap(City.Mona, "Go on"), StringComparison.Ordinal);
        await _city.Until(Samples.Monday.PlusDays(2).At(new LocalTime(18, 0)));
        Assert.Single(_city.Sent(City.Channel));
    }

    [Fact]
    public async Task A_changed_reminder_comes_at_its_new_time_and_not_twice_a_day()
    {
        await _city.Found();
        await _city.Until(Samples.Monday.At(new LocalTime(18, 0)));
        await _city.SayIn(City.Channel, City.Mona, "/community");
        await _city.Tap(City.Mona, "Change 18:00");
        await _city.Tap(City.Mona, "Breathing");
        await _city.Tap(City.Mona, "Every day");
        await _city.Type(City.Mona, "19:00");
        await _city.Type(City.Mona, "Berlin");
        await _city.Tap(City.Mona, "Yes");
        await _city.Tap(City.Mona, "20");
        await _city.Tap(City.Mona, "Save");

        await _city.Until(Samples.Monday.At(new LocalTime(23, 0)));
        Assert.Single(_city.Sent(City.Channel), message => message.Rows.Count > 0);
        await _city.Until(Samples.Monday.PlusDays(1).At(new LocalTime(19, 0)));
        Assert.Contains("long breaths", _city.Last(City.Channel), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task With_the_last_one_stopped_nothing_is_kept_of_it()
    {
        var id = await _city.Found();
        await _city.Until(Samples.Monday.At(new LocalTime(18, 0)));
        var payload = _city.Button(City.Channel, "I'm in").Payload;
        await _city.SayIn(City.Channel, City.Mona, "/community");
        await _city.Tap(City.Mona, "Stop 18:00");
        await _city.Tap(City.Mona, "Stop it");

        Assert.Null(_city.StateOf(id));
        Assert.Null(Bound());
        Assert.Equal("That one is over.", await _city.Press("1", payload));
    }

    [Fact]
    public async Task Any_manager_may_take_over_and_nobody_else()
    {
        await _city.Found();
        var other = Place.Direct("telegram", "3002");
        await _city.SayIn(City.Channel, other, "/community");
        await _city.Tap(other, "All right");
        await _city.Tap(other, "Pause");
        Assert.True(_city.StateOf(Bound()!.Party)!.IsPaused);
        Assert.Equal(await _city.IdOf(other), Bound()!.By);

        await _city.SayIn(City.Channel, other, "/community");
        _city.Rights.Says = Rights.None;
        Assert.Contains("Only who manages this channel", await _city.Tap(other, "Go on"), StringComparison.Ordinal);
        Assert.True(_city.StateOf(Bound()!.Party)!.IsPaused);
    }

    [Fact]
    public async Task A_link_opens_the_set_up_in_the_direct_chat_for_a_quarter_of_an_hour()
    {
        var link = PlaceClaim.Of(City.Channel, _city.Now);
        Assert.Contains("No health questions.", await _city.Type(City.Mona, $"/start {link}"), StringComparison.Ordinal);

        _city.Bot.Time.Advance(TimeSpan.FromMinutes(16));

        Assert.Contains("good for a quarter of an hour", await _city.Type(City.Mona, $"/start {link}"), StringComparison.Ordinal);
        Assert.Contains("good for a quarter of an hour", await _city.Tap(City.Mona, "All right"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_link_opens_only_what_its_forger_manages()
    {
        _city.Rights.Says = Rights.None;

        Assert.Contains(
            "Only who manages this channel",
            await _city.Type(City.Mona, $"/start {PlaceClaim.Of(Place.Channel("telegram", "-777"), _city.Now)}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_name_of_a_group_nobody_knows_who_asks()
    {
        await _city.Bot.Turns.TakeAsync(
            new Application.Turns.InboundUpdate(new Actor("telegram", Account: null), City.Channel, "anonymous", new Input.Anonymous("community")), Bot.Stopping);
        await _city.Settle();

        Assert.Equal("I have to know who asks.\n[1] It's me", _city.Last(City.Channel));
    }

    [Fact]
    public async Task Said_in_the_direct_chat_it_says_where_to_say_it() =>
        Assert.Contains("Say /community in the channel", await _city.Type(City.Mona, "/community"), StringComparison.Ordinal);

    private async Task Begin()
    {
        await _city.SayIn(City.Channel, City.Mona, "/community");
        await _city.Tap(City.Mona, "All right");
    }

    private async Task<string> Answer(string theme, bool save = true)
    {
        await _city.Tap(City.Mona, theme);
        await AnswerTimes();
        return save ? await _city.Tap(City.Mona, "Save") : "";
    }

    private async Task AnswerTimes(bool zone = true)
    {
        await _city.Tap(City.Mona, "Every day");
        await _city.Tap(City.Mona, "18:00");
        if (zone)
        {
            await _city.Type(City.Mona, "Berlin");
            await _city.Tap(City.Mona, "Yes");
            await _city.Tap(City.Mona, "20");
        }
    }

    private BoundPlace? Bound() => _city.Bot.Database.Read(queries => queries.Directory.At(City.Channel)).SingleOrDefault();
}
