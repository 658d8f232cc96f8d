using NodaTime;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>A shared reminder in its channel, and what pressing it leads to.</summary>
public sealed class SharedPostTests : IAsyncDisposable
{
    private static readonly LocalDateTime SixOClock = Samples.Monday.At(new LocalTime(18, 0));

    private readonly City _city = new();

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task It_is_posted_at_its_time_with_steps_when_to_stop_and_two_buttons()
    {
        await _city.Found();

        await _city.Until(SixOClock);

        var post = _city.Last(City.Channel);
        Assert.StartsWith("Shared recovery: ", post, StringComparison.Ordinal);
        Assert.Contains("\n1. ", post, StringComparison.Ordinal);
        Assert.Contains("full sentences", post, StringComparison.Ordinal);
        Assert.Contains("Stop if something hurts", post, StringComparison.Ordinal);
        Assert.EndsWith("Be the first.\n[1] I'm in\n[2] Done", post, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_presses_is_answered_alone_and_counted_in_place()
    {
        await _city.Found();
        await _city.Until(SixOClock);

        Assert.StartsWith("You're in. Done afterwards, or not", await _city.Press("1"), StringComparison.Ordinal);
        Assert.Equal("You're in already.", await _city.Press("1"));
        Assert.Equal("Done. Well kept.", await _city.Press("1", isDone: true));
        Assert.Equal("Done. Well kept.", await _city.Press("2", isDone: true));
        Assert.Equal("You're in already.", await _city.Press("2"));
        await _city.Settle();

        Assert.Contains("2 taking part · 2 done", _city.Last(City.Channel), StringComparison.Ordinal);
        Assert.Single(_city.Bot.Platform.Asked, message => message.To == City.Channel && message.Shown is null);
    }

    [Fact]
    public async Task A_hundred_presses_of_one_person_count_once()
    {
        await _city.Found();
        await _city.Until(SixOClock);
        var payload = _city.Button(City.Channel, "I'm in").Payload;

        for (var press = 0; press < 100; press++)
        {
            await _city.Hear(Place.Direct("telegram", "1"), City.Channel, new Input.Press(payload));
        }

        await _city.Settle();
        Assert.Contains("1 taking part · 0 done", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_presses_are_few_edits_and_the_last_count_always_arrives()
    {
        await _city.Found();
        await _city.Until(SixOClock);
        var payload = _city.Button(City.Channel, "I'm in").Payload;
        var shown = new List<Instant>();
        var outcome = _city.Bot.Platform.Outcome;
        _city.Bot.Platform.Outcome = (message, stopping) =>
        {
            if (message.To == City.Channel)
            {
                shown.Add(_city.Now);
            }

            return outcome(message, stopping);
        };

        for (var person = 1; person <= 60; person++)
        {
            await _city.Hear(Place.Direct("telegram", $"{person}"), City.Channel, new Input.Press(payload));
            _city.Bot.Time.Advance(TimeSpan.FromMilliseconds(200));
        }

        await _city.Settle();
        Assert.InRange(shown.Count, 1, 4);
        Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Duration.FromSeconds(6), $"{pair}"));
        Assert.Contains("60 taking part", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Decision.Rest, "Your own day says rest, so this one isn't for you. Resting counts: you're in.")]
    [InlineData(Decision.Refer, "Your own day says: see a professional first. You're counted; please skip this.")]
    public async Task Somebody_whose_own_day_says_otherwise_is_told_so_and_counts_like_all_others(Decision decision, string told)
    {
        await _city.Found();
        var anna = await _city.Knows(Samples.Anna);
        await _city.Write(unitOfWork =>
        {
            unitOfWork.CheckIns.Keep(anna, Samples.Decided(Samples.Monday, decision), opensReferral: false, _city.Now);
            return true;
        });
        await _city.Until(SixOClock);

        Assert.Equal(told, await _city.Press(Samples.Anna.Id));
        Assert.Equal(told, await _city.Press(Samples.Anna.Id, isDone: true));
        await _city.Settle();

        Assert.True(_city.Sent(Samples.Anna)[^1].MustBeSeen);
        Assert.Contains("1 taking part · 1 done", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referral_of_last_week_that_nobody_lifted_is_told_although_today_is_not_answered()
    {
        await _city.Found();
        var anna = await _city.Knows(Samples.Anna);
        await _city.Write(unitOfWork =>
        {
            unitOfWork.CheckIns.Keep(anna, Samples.Decided(Samples.Monday.PlusDays(-7), Decision.Refer), opensReferral: true, _city.Now);
            return true;
        });
        await _city.Until(SixOClock);

        Assert.StartsWith("Your own day says: see a professional", await _city.Press(Samples.Anna.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_invited_once_a_week_and_somebody_known_never()
    {
        await _city.Found();
        await _city.Knows(Samples.Anna);

        await _city.Until(SixOClock);
        Assert.Contains("Mornings of your own", await _city.Press("1"), StringComparison.Ordinal);
        Assert.DoesNotContain("Mornings of your own", await _city.Press(Samples.Anna.Id), StringComparison.Ordinal);
        await _city.Until(SixOClock.PlusDays(2));
        Assert.DoesNotContain("Mornings of your own", await _city.Press("1"), StringComparison.Ordinal);
        await _city.Until(SixOClock.PlusDays(7));
        Assert.Contains("Mornings of your own", await _city.Press("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Midnight_takes_the_buttons_and_a_press_that_still_comes_hears_when_the_next_is()
    {
        await _city.Found();
        await _city.Until(SixOClock);
        var payload = _city.Button(City.Channel, "I'm in").Payload;
        await _city.Press("1");

        await _city.Until(Samples.Monday.PlusDays(1).AtMidnight());

        Assert.Empty(_city.Sent(City.Channel)[^1].Rows);
        Assert.Contains("1 taking part", _city.Last(City.Channel), StringComparison.Ordinal);
        Assert.Equal("That one is over. Next: Wed 18:00.", await _city.Press("2", payload));
    }

    [Theory]
    [InlineData("c:{id}:20260302:1:i", "-999")]
    [InlineData("c:{id}:20260302:9:i", null)]
    [InlineData("c:{id}:20250101:1:d", null)]
    [InlineData("c:99999:20260302:1:i", null)]
    public async Task A_forged_button_is_answered_and_counts_nowhere(string payload, string? elsewhere)
    {
        var id = await _city.Found();
        await _city.Until(SixOClock);

        var channel = elsewhere is null ? City.Channel : Place.Channel("telegram", elsewhere);
        Assert.Equal("That one is over.", await _city.Press("1", payload.Replace("{id}", $"{id}", StringComparison.Ordinal), channel));

        Assert.Equal((0, 0), _city.Bot.Database.Read(queries => queries.Posts.Count(id, Samples.Monday, 1)));
    }

    [Fact]
    public async Task What_is_so_late_that_it_helps_nobody_is_left_out_and_the_next_one_comes()
    {
        await _city.Found();

        await _city.Until(SixOClock.PlusHours(3));
        Assert.Empty(_city.Sent(City.Channel));

        await _city.Until(SixOClock.PlusDays(2));
        Assert.Single(_city.Sent(City.Channel));
    }

    [Fact]
    public async Task On_the_nights_when_clocks_change_it_stays_at_its_local_time()
    {
        var night = City.Evening with { At = new LocalTime(2, 30), Days = [IsoDayOfWeek.Sunday] };
        await _city.Found(state: new() { Zone = "Europe/Berlin", Reminders = [night], LastNumber = 1 });

        await _city.Until(new LocalDateTime(2026, 3, 29, 1, 59));
        Assert.DoesNotContain(_city.Sent(City.Channel), message => message.Rows.Count > 0 && message.Report?.Date == new LocalDate(2026, 3, 29));
        await _city.Until(new LocalDateTime(2026, 3, 29, 3, 0));

        Assert.Contains(_city.Sent(City.Channel), message => message.Report?.Date == new LocalDate(2026, 3, 29));
    }

    [Fact]
    public async Task A_channel_that_was_renamed_is_called_so_from_the_next_press_on()
    {
        var id = await _city.Found();
        await _city.Until(SixOClock);

        await _city.Press("1", _city.Button(City.Channel, "I'm in").Payload, title: "city-walkers");

        Assert.Equal("city-walkers", Assert.Single(_city.Bot.Database.Read(queries => queries.Directory.PlacesOf(id))).Title);
    }

    [Fact]
    public async Task The_next_post_is_another_one()
    {
        await _city.Found();
        await _city.Until(SixOClock);
        var first = _city.Last(City.Channel);

        await _city.Until(SixOClock.PlusDays(2));

        Assert.NotEqual(first, _city.Last(City.Channel));
    }

    [Fact]
    public void Each_session_that_is_posted_suits_anybody() => Assert.All(
        from theme in Enum.GetValues<SharedTheme>()
        from posted in Enumerable.Range(0, 40)
        select SharedContent.Of(theme, "walk", posted),
        content => Assert.True(
            content is { BlockId: null, OwnWords: not null }
            || (content.Written is { Minutes: <= SharedContent.LongestMinutes } && Recovery.Sessions.SessionLibrary.Blocks.Single(block => block.Id == content.BlockId) is var block
                && SharedContent.IsForAll(block) && block.Category != Recovery.Menu.MenuCategory.SoftTissue)));
}
