using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>A community's week, looked back on together on Monday.</summary>
public sealed class RecapTests : IAsyncDisposable
{
    private static readonly LocalDate NextMonday = Samples.Monday.PlusDays(7);
    private static readonly LocalTime Nine = new(9, 0);
    private static readonly LocalTime Six = new(18, 0);

    private readonly City _city = new();

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task It_says_how_many_took_part_together_and_when_the_next_one_is()
    {
        await _city.Found(state: new() { Zone = "Europe/Berlin", Reminders = [City.Evening], LastNumber = 1, Goal = 10 });
        await Week(Samples.Monday, monday: 6, wednesday: 8);

        await _city.Until(NextMonday.At(Nine));

        Assert.Equal(
            "Week 10: 8 people on 2 days.\n\n14 shared sessions. Most at once: Wednesday, 8. We reached 10 together. Next: Mon 18:00.",
            _city.Last(City.Channel));
    }

    [Fact]
    public async Task It_comes_with_a_picture_of_the_week_s_days()
    {
        await _city.Found();
        RecapChart? painted = null;
        _city.Bot.PaintRecap = chart =>
        {
            painted = chart;
            return [1];
        };
        await Week(Samples.Monday, monday: 6, wednesday: 8);

        await _city.Until(NextMonday.At(Nine));

        var sent = _city.Bot.Platform.Asked.Last(message => message.To == City.Channel);
        Assert.Equal(("week-2026-03-02.png", "Who took part on each day: Mon 6, Tue 0, Wed 8, Thu 0, Fri 0, Sat 0, Sun 0."), (sent.File?.Name, painted?.Labels.InWords));
    }

    [Fact]
    public async Task A_run_grows_by_weeks_with_anybody_and_steps_over_weeks_without_a_post()
    {
        var id = await _city.Found();
        await Week(Samples.Monday, monday: 5, wednesday: 0);
        await _city.Until(NextMonday.At(Nine));
        await _city.Write(unitOfWork =>
        {
            unitOfWork.Communities.Save(id, _city.StateOf(id)! with { IsPaused = true }, _city.Now);
            return true;
        });
        await _city.Until(NextMonday.PlusDays(7).At(Nine));
        var said = _city.Sent(City.Channel).Count;
        await _city.Until(NextMonday.PlusDays(14).At(Nine));
        Assert.Equal(said, _city.Sent(City.Channel).Count);
        Assert.Equal(1, _city.StateOf(id)!.Run);
    }

    [Fact]
    public async Task A_quiet_week_gets_kind_words_and_no_figures()
    {
        await _city.Found();
        await Week(Samples.Monday, monday: 4, wednesday: 2);

        await _city.Until(NextMonday.At(Nine));

        Assert.Equal("A quiet week: 4 took part. Mon 18:00 again?", _city.Last(City.Channel));
    }

    [Fact]
    public async Task After_four_weeks_without_anybody_it_pauses_and_tells_who_looks_after_it()
    {
        var id = await _city.Found();

        for (var week = 1; week <= 4; week++)
        {
            await _city.Until(Samples.Monday.PlusDays((week - 1) * 7).At(Six));
            await _city.Until(Samples.Monday.PlusDays(week * 7).At(Nine));
        }

        Assert.Contains("Nobody took part in #city-runners for 4 weeks", _city.Last(City.Mona), StringComparison.Ordinal);
        Assert.True(_city.StateOf(id)!.IsPaused);
        var posts = _city.Sent(City.Channel).Count;
        await _city.Until(Samples.Monday.PlusDays(28).At(Six));
        Assert.Equal(posts, _city.Sent(City.Channel).Count);
    }

    [Fact]
    public async Task How_it_slept_and_felt_is_said_of_five_who_agreed_before_the_week_and_of_nobody_else()
    {
        var id = await _city.Found();
        for (var person = 1; person <= 5; person++)
        {
            await Counted(id, person, Samples.Monday.PlusDays(-1), sleep: 5, mood: 3);
        }

        await Counted(id, 6, Samples.Monday.PlusDays(1), sleep: 1, mood: 1);
        await Week(Samples.Monday, monday: 5, wednesday: 5);

        await _city.Until(NextMonday.At(Nine));

        Assert.Contains("Slept: mostly well. Felt: mixed.", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_ends_it_before_the_recap_is_in_no_word_and_four_are_none()
    {
        var id = await _city.Found();
        for (var person = 1; person <= 5; person++)
        {
            await Counted(id, person, Samples.Monday.PlusDays(-1), sleep: 5, mood: 5);
        }

        await Week(Samples.Monday, monday: 5, wednesday: 5);
        await _city.Until(NextMonday.At(new LocalTime(8, 59)));
        await _city.Write(unitOfWork =>
        {
            unitOfWork.Consents.Change(unitOfWork.People.IdOf(Client(1))!.Value, new ConsentChange.Uncount());
            return true;
        });
        await _city.Until(NextMonday.At(Nine));

        Assert.DoesNotContain("Slept", _city.Last(City.Channel), StringComparison.Ordinal);
        Assert.DoesNotContain("Felt", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_recap_no_row_tells_who_took_part()
    {
        var id = await _city.Found();
        await Week(Samples.Monday, monday: 6, wednesday: 6);

        await _city.Until(NextMonday.At(Nine));

        Assert.Equal(0, _city.Bot.Database.Read(queries => queries.Posts.Week(id, Samples.Monday)).Sessions);
        Assert.Empty(_city.StateOf(id)!.Salts);
    }

    [Fact]
    public async Task A_post_of_the_new_week_before_the_recap_keeps_its_presses()
    {
        var early = City.Evening with { At = new LocalTime(7, 0) };
        var id = await _city.Found(state: new() { Zone = "Europe/Berlin", Reminders = [early], LastNumber = 1 });
        await _city.Until(NextMonday.At(new LocalTime(7, 0)));
        await _city.Press("1");

        await _city.Until(NextMonday.At(Nine));

        Assert.Equal("You're in already.", await _city.Press("1"));
        Assert.Equal(1, _city.Bot.Database.Read(queries => queries.Posts.Week(id, NextMonday)).Sessions);
    }

    private static Place Client(int person) => Place.Direct("telegram", $"70{person}");

    private async Task Counted(long community, int person, LocalDate since, int sleep, int mood)
    {
        var id = await _city.Knows(Client(person));
        await _city.Write(unitOfWork =>
        {
            unitOfWork.Consents.Change(id, new ConsentChange.Count(community, since.AtMidnight().InUtc().ToInstant()));
            for (var day = 0; day < 7; day++)
            {
                var date = Samples.Monday.PlusDays(day);
                unitOfWork.CheckIns.Keep(
                    id,
                    new Fact.CheckInDecided(
                        date, new CheckIn { Date = date, SleepQuality = sleep, Mood = mood, Fatigue = mood }, Decision.TrainAsPlanned, Decision.TrainAsPlanned, [], false, false),
                    opensReferral: false,
                    _city.Now);
            }

            return true;
        });
    }

    private async Task Week(LocalDate begins, int monday, int wednesday)
    {
        await _city.Until(begins.At(Six));
        await Presses(monday);
        await _city.Until(begins.PlusDays(2).At(Six));
        await Presses(wednesday);
    }

    private async Task Presses(int people)
    {
        for (var person = 1; person <= people; person++)
        {
            await _city.Press($"50{person}");
        }

        await _city.Settle();
    }
}
