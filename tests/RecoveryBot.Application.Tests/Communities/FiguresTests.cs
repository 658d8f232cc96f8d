using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>
/// Whoever compares what communities said over weeks learns of nobody: whatever people do meanwhile, each of their days enters
/// at most one word that is said, and none before they agreed, after they ended it, or among fewer than five.
/// </summary>
public sealed class FiguresTests(ITestOutputHelper output) : IAsyncDisposable
{
    /// <summary>Repeats a run that failed: RECOVERYBOT_SEED=….</summary>
    private const string SeedVariable = "RECOVERYBOT_SEED";

    private const int People = 9;
    private const int Weeks = 4;
    private const int Runs = 15;

    private static readonly Place Other = Place.Channel("telegram", "-201");
    private static readonly (string Zone, int RecapHour)[] Communities = [("Asia/Tokyo", 0), ("America/New_York", 14)];

    private readonly City _city = new();

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task Each_person_s_day_enters_at_most_one_word_of_one_community()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out var given) ? given : Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        var chance = new Random(seed);
        long[] communities = [await _city.Found(zone: Communities[0].Zone), await _city.Found(Other, zone: Communities[1].Zone)];
        for (var run = 0; run < Runs; run++)
        {
            await RunAsync(communities, run, chance);
        }
    }

    private async Task RunAsync(long[] communities, int run, Random chance)
    {
        var people = new List<Somebody>();
        for (var number = 0; number < People; number++)
        {
            var chat = Place.Direct("telegram", $"8{run:00}{number}");
            people.Add(new Somebody(await _city.Knows(chat)));
        }

        var entered = new HashSet<(long Person, LocalDate Date)>();
        for (var week = 0; week < Weeks; week++)
        {
            var monday = Samples.Monday.PlusDays(7 * week);
            for (var hour = 0; hour < 7 * 24; hour += 6)
            {
                var now = monday.AtMidnight().InUtc().ToInstant() + Duration.FromHours(hour);
                if (hour % 24 == 0)
                {
                    await AnswerAsync(people, monday.PlusDays(hour / 24), chance);
                }

                await ActAsync(people[chance.Next(People)], communities, people, now, chance);
                for (var which = 0; which < communities.Length && week > 0; which++)
                {
                    if (hour == Communities[which].RecapHour / 6 * 6)
                    {
                        Said(communities[which], which, people, monday.PlusDays(-7), entered);
                    }
                }
            }
        }

        await Task.WhenAll(people.Where(one => one.IsThere).Select(one => _city.Write(unitOfWork =>
        {
            unitOfWork.People.Erase(one.Id);
            return true;
        })));
    }

    /// <summary>What a recap at this moment is made of.</summary>
    private void Said(long community, int which, List<Somebody> people, LocalDate monday, HashSet<(long Person, LocalDate Date)> entered)
    {
        var began = DateTimeZoneProviders.Tzdb[Communities[which].Zone].AtStartOfDay(monday).ToInstant();
        var days = _city.Bot.Database.Read(queries => queries.CountedDays(community, monday, began));
        var published = days.GroupBy(day => day.Date).Where(date => date.Count() >= WeekFigures.Fewest).SelectMany(date => date).ToList();
        Assert.Equal(published.Count > 0, WeekFigures.Of(days) is { Slept: not null });
        foreach (var day in published)
        {
            var person = people.Single(one => one.Id == day.Person);
            Assert.True(person.CountedIn == community && person.Since < began, "Nobody is counted who did not agree before the week, or has ended it.");
            Assert.True(entered.Add((day.Person, day.Date)), $"A day of {day.Person} was said twice: {day.Date}.");
        }
    }

    private async Task ActAsync(Somebody one, long[] communities, List<Somebody> people, Instant now, Random chance)
    {
        if (!one.IsThere)
        {
            return;
        }

        switch (chance.Next(8))
        {
            case < 5:
                var community = communities[chance.Next(communities.Length)];
                await ChangeAsync(one, new ConsentChange.Count(community, now));
                (one.CountedIn, one.Since) = one.CountedIn == community ? (community, one.Since) : (community, now);
                break;
            case 5:
                await ChangeAsync(one, new ConsentChange.Uncount());
                one.CountedIn = null;
                break;
            case 6 when people.Count(other => other.IsThere) > WeekFigures.Fewest:
                await _city.Write(unitOfWork =>
                {
                    unitOfWork.People.Erase(one.Id);
                    return true;
                });
                (one.IsThere, one.CountedIn) = (false, null);
                break;
        }
    }

    private Task<bool> ChangeAsync(Somebody one, ConsentChange change) => _city.Write(unitOfWork =>
    {
        unitOfWork.Consents.Change(one.Id, change);
        return true;
    });

    private Task<bool> AnswerAsync(List<Somebody> people, LocalDate date, Random chance) => _city.Write(unitOfWork =>
    {
        foreach (var one in people.Where(one => one.IsThere && chance.Next(5) > 0))
        {
            unitOfWork.CheckIns.Keep(
                one.Id,
                new Fact.CheckInDecided(
                    date, new CheckIn { Date = date, SleepQuality = chance.Next(1, 6), Mood = 3, Fatigue = 3 }, Decision.TrainAsPlanned, Decision.TrainAsPlanned, [], false, false),
                opensReferral: false,
                _city.Now);
        }

        return true;
    });

    private sealed class Somebody(long id)
    {
        public long Id => id;

        public bool IsThere { get; set; } = true;

        public long? CountedIn { get; set; }

        public Instant Since { get; set; }
    }
}
