using NodaTime;

namespace RecoveryBot.Year.Tests.Running;

/// <summary>Time passes, from one happening to the next.</summary>
internal static class Life
{
    private static readonly Duration Tidying = Duration.FromDays(7);

    public static async Task LiveAsync(YearBot bot, IReadOnlyList<ISimulated> people, Instant end)
    {
        var tidied = bot.Now;
        while (bot.Now < end)
        {
            var next = people.Select(person => person.LooksAt).Append(bot.NextDue()).Min() ?? end;
            await bot.ReachAsync(Instant.Max(next, bot.Now));
            foreach (var person in people)
            {
                person.Notice();
            }

            await Task.WhenAll(people.Where(person => person.LooksAt <= bot.Now).Select(person => person.LookAsync()));
            await bot.SettleAsync();
            if (bot.Now - tidied > Tidying)
            {
                await bot.ForgetOldAsync();
                tidied = bot.Now;
            }
        }
    }
}
