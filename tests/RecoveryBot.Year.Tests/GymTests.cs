using System.Diagnostics;
using NodaTime;
using RecoveryBot.Year.Tests.Gyms;
using RecoveryBot.Year.Tests.Running;

namespace RecoveryBot.Year.Tests;

/// <summary>
/// Two groups with three trainers through the real conversations, store, agenda, telling and outbox, on a clock that is set. With
/// RECOVERYBOT_GYM naming a folder, fifty people live eight weeks, and one week is written there to be read, with its pictures;
/// RECOVERYBOT_GYM_WEEK says which, from 1.
/// </summary>
public sealed class GymTests(ITestOutputHelper output)
{
    private static readonly Instant Begin = Instant.FromUtc(2026, 1, 4, 12, 0);

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_SEED"), out var given) ? given : 20260104;

    [Fact]
    public async Task A_gym_lives_for_weeks_and_nobody_sees_what_was_not_shown_to_them()
    {
        var folder = Environment.GetEnvironmentVariable("RECOVERYBOT_GYM");
        var (people, days) = folder is { Length: > 0 } ? (50, 56) : (12, 9);
        var week = int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_GYM_WEEK"), out var given) ? given : 6;
        var monday = new LocalDate(2026, 1, 5).PlusDays(7 * (week - 1));
        var watch = Stopwatch.StartNew();
        await using var bot = new YearBot(Begin);
        var gym = new Gym(bot, people, days, Seed);
        var seen = new Watch(bot, gym);
        bot.Phones.Arrived = message =>
        {
            seen.Arrived(message);
            bot.Pictures.IsSeen = folder is { Length: > 0 } && bot.Now.InZone(Gym.Zone).Date is var today && today >= monday && today < monday.PlusDays(7);
        };
        bot.Pictures.IsSeen = false;
        var end = Begin + Duration.FromDays(days);

        await gym.LiveAsync(end, idaComes: Duration.FromDays(days / 4));

        var after = new Afterwards(gym, seen, bot.DataFolder);
        output.WriteLine($"seed {Seed}: {people} people, {days} days, {seen.Arrivals.Count} messages to see, {after.ReferralsBegun} referrals in {watch.Elapsed.TotalSeconds:F0} s");
        output.WriteLine(after.Shares());
        if (folder is { Length: > 0 })
        {
            output.WriteLine(string.Join('\n', PrintedWeek.Write(gym, seen, monday, folder)));
        }

        var first = Begin.InZone(Gym.Zone).Date.PlusDays(1);
        Nothing(bot.Faults.Lines);
        Nothing(seen.Wrong);
        Nothing(after.Twice());
        Nothing(after.Missing(first, end.InZone(Gym.Zone).Date.PlusDays(-1)));
        Nothing(after.Untold());
        Nothing(after.Left(bot.Now));
        Assert.InRange(after.ReferralsBegun, 1, int.MaxValue);
    }

    // In full, for whoever has to find out why.
    private static void Nothing(IEnumerable<string> wrong)
    {
        if (wrong.Take(5).ToList() is { Count: > 0 } some)
        {
            Assert.Fail(string.Join('\n', some));
        }
    }
}
