using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>A reason to look at a client.</summary>
/// <param name="Day">Which day of it, from 1, or how many times.</param>
public sealed record Flag(FlagKind Kind, int Day = 1)
{
    private const int PainWorthALook = 4;

    /// <summary>Of a client's day, the most urgent first. Only from what may be seen.</summary>
    public static IReadOnlyList<Flag> Of(SeenClient client, LocalDate date) =>
    [
        .. (client.On(date) is { } day ? OfAnswered(client, day) : OfSilent(client, date))
            .Where(flag => !MaySnooze(flag.Kind) || !client.Snoozed.Any(snoozed => Covers(snoozed, flag, client.On(date))))
            .OrderBy(flag => flag.Kind),
    ];

    /// <summary>Of who is to see a professional a trainer is told every day.</summary>
    public static bool MaySnooze(FlagKind kind) => kind > FlagKind.Refer;

    private static bool Covers(SnoozedFlag snoozed, Flag flag, SeenDay? day) =>
        snoozed.Kind == flag.Kind && (snoozed.AsBadAs is not { } then || !FlagSeverity.Of(day?.Decision, day?.Morning).IsWorseThan(then));

    private static IEnumerable<Flag> OfAnswered(SeenClient client, SeenDay day)
    {
        var morning = day.Morning;
        if (day.Decision == Decision.Refer)
        {
            // Where nothing more is known it may be urgent.
            var isLater = morning is { Urgency: Urgency.Soon } or { ReferredSince: not null };
            var waits = morning?.ReferredSince is { } since ? Period.DaysBetween(since, day.Date) + 1 : 1;
            yield return new Flag(isLater ? FlagKind.Refer : FlagKind.ReferNow, Math.Max(waits, 1));
        }

        if (morning is { TrainedAgainstAdvice: true })
        {
            yield return new Flag(FlagKind.AgainstAdvice);
        }

        if (morning is { Pain.Strength: >= PainWorthALook } or { Illness: not Illness.None })
        {
            yield return new Flag(FlagKind.Health, morning.Pain?.Day ?? 1);
        }

        if (morning is { IsMoodVeryLow: true })
        {
            yield return new Flag(FlagKind.Mood);
        }

        var eased = client.Days.Reverse().TakeWhile((one, back) => one.Date == day.Date.PlusDays(-back) && IsEased(one)).Count();
        if (morning is { DoesNotBounceBack: true } or { ProposesDeload: true } || (client.Level == ConsentLevel.Decision && eased >= 3))
        {
            yield return new Flag(FlagKind.Run, client.Level == ConsentLevel.Decision ? eased : Math.Max(1, morning?.LowMornings ?? 1));
        }

        if (morning is { RecoveryMisses: >= 3 and var misses })
        {
            yield return new Flag(FlagKind.Misses, misses);
        }

        if (day.IsDisplaced)
        {
            yield return new Flag(FlagKind.Displaced);
        }

        if (client.Days.Count(one => one.Date > day.Date.PlusDays(-7) && IsEased(one)) is >= 3 and var days)
        {
            yield return new Flag(FlagKind.Eased, days);
        }
    }

    private static IEnumerable<Flag> OfSilent(SeenClient client, LocalDate date)
    {
        // Counted back from the last answer: a longer silence is not a smaller one.
        if (!client.Pauses
            && client.Days is [.., { Date: var last }]
            && last <= date.PlusDays(-3)
            && client.Days.Count(day => day.Date > last.PlusDays(-14)) >= 10)
        {
            yield return new Flag(FlagKind.Silent, Period.DaysBetween(last, date) - 1);
        }
    }

    /// <summary>Easier than planned: rest where rest was planned is as planned.</summary>
    private static bool IsEased(SeenDay day) => day.IsDisplaced || day.Decision is Decision.TrainReduced or Decision.Refer;
}
