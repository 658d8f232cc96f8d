using NodaTime;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What is noted of one day.</summary>
/// <param name="Rested">It was noted to be a rest day: without a session, or with nothing but what is part of any day.</param>
internal sealed record DayLog(LocalDate Date, IReadOnlyList<Session> Sessions, bool Rested)
{
    /// <summary>How far back a day can still be noted: as far as the load figures look closely.</summary>
    public const int DaysBack = 28;

    public bool IsEmpty => Sessions.Count == 0 && !Rested;

    /// <summary>How its latest training session went is not known.</summary>
    public bool IsUnrated => Sessions.LastOrDefault(IsTraining) is { Performance: null };

    public Fact.DayLogged Fact => new(Date, Sessions, Rested);

    public static DayLog Of(History history, LocalDate date) => new(
        date,
        [.. history.Sessions.Where(session => session.Date == date)],
        history.RestDays.Contains(date));

    /// <summary>The same without its latest session; without one, without its rest day.</summary>
    public DayLog WithoutLatest() => this with { Sessions = [.. Sessions.SkipLast(1)], Rested = Rested && Sessions.Count > 0 };

    public DayLog Without(Session? session) => this with { Sessions = [.. Sessions.Where(one => !ReferenceEquals(one, session))] };

    /// <summary>With one more session. A rest day stays one while all of it is as light as any day (statement 11).</summary>
    /// <param name="session">Of any date.</param>
    /// <param name="onRestDay">The day was meant to be one, noted or not.</param>
    public DayLog With(Session session, bool onRestDay = false)
    {
        IReadOnlyList<Session> sessions = [.. Sessions, session with { Date = Date }];
        return new(Date, sessions, Rested: (Rested || onRestDay) && sessions.All(IsPartOfTheDay));
    }

    /// <summary>How the latest training session of the day went; the same log if there is none.</summary>
    public DayLog Went(Performance performance)
    {
        var latest = Sessions.LastOrDefault(IsTraining);
        return this with
        {
            Sessions = [.. Sessions.Select(one => ReferenceEquals(one, latest) ? one with { Performance = performance } : one)],
        };
    }

    private static bool IsPartOfTheDay(Session session) =>
        session.Type == SessionType.ActiveRecovery && session.SessionRpe <= LoadOptions.Default.RestDayRpe;

    private static bool IsTraining(Session session) => session.Type == SessionType.Training;
}
