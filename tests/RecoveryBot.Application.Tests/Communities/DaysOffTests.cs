using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>Days on which a channel's reminders are left out.</summary>
public sealed class DaysOffTests : IAsyncDisposable
{
    private static readonly LocalTime SixOClock = new(18, 0);

    private readonly City _city = new();

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task Nothing_is_posted_on_them_and_it_goes_on_by_itself()
    {
        await _city.Found();

        var said = await _city.SayIn(City.Channel, City.Mona, "/community off Wed 4 March to Fri 6 March");

        Assert.Contains("Nothing is posted from Wed 4 Mar to Fri 6 Mar. Next: Mon 18:00.", said, StringComparison.Ordinal);
        await _city.Until(Samples.Monday.At(SixOClock));
        var posted = _city.Sent(City.Channel).Count(message => message.Rows.Count > 0);
        await _city.Until(Samples.Monday.PlusDays(6).At(SixOClock));
        Assert.Equal((1, posted), (posted, _city.Sent(City.Channel).Count(message => message.Rows.Count > 0)));
        await _city.Until(Samples.Monday.PlusDays(7).At(SixOClock));
        Assert.Contains("Be the first", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_stand_in_the_overview_and_are_ended_earlier()
    {
        await _city.Found();
        await _city.SayIn(City.Channel, City.Mona, "/community off 2 March to 8 March");
        Assert.Contains("Off from Mon 2 Mar to Sun 8 Mar. Next: Mon 9 Mar, 18:00 (Berlin).", await _city.SayIn(City.Channel, City.Mona, "/community"), StringComparison.Ordinal);

        Assert.Contains("It goes on. Next: Mon 18:00.", await _city.SayIn(City.Channel, City.Mona, "/community on"), StringComparison.Ordinal);

        await _city.Until(Samples.Monday.At(SixOClock));
        Assert.Contains("Be the first", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_manage_the_channel_ends_and_begins_none()
    {
        await _city.Found();
        _city.Rights.Says = Rights.None;

        Assert.Contains("Only who manages this channel", await _city.SayIn(City.Channel, City.Mona, "/community off 2 March to 8 March"), StringComparison.Ordinal);

        await _city.Until(Samples.Monday.At(SixOClock));
        Assert.Contains("Be the first", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("off some time")]
    [InlineData("off 2 March to 8 June")]
    [InlineData("off 1 February to 3 February")]
    public async Task Days_that_are_none_are_asked_for(string typed)
    {
        await _city.Found();

        Assert.Contains("Which days?", await _city.SayIn(City.Channel, City.Mona, $"/community {typed}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_of_weeks_steps_over_a_week_off()
    {
        var id = await _city.Found();
        await _city.Until(Samples.Monday.At(SixOClock));
        foreach (var person in Enumerable.Range(1, 5))
        {
            await _city.Press($"50{person}");
        }

        await _city.Settle();
        await _city.Until(Samples.Monday.PlusDays(7).At(new LocalTime(9, 0)));
        await _city.SayIn(City.Channel, City.Mona, "/community off 9 March to 15 March");
        await _city.Until(Samples.Monday.PlusDays(14).At(new LocalTime(9, 0)));

        Assert.Equal((1, 0), (_city.StateOf(id)!.Run, _city.StateOf(id)!.EmptyWeeks));
    }
}
