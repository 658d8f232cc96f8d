using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests.AccountLinking;

/// <summary>What two people came to know by chance, on few days so that they meet, by clocks that now and then go back.</summary>
internal sealed class TwoHistories(Random chance)
{
    private const int MostFacts = 9;
    private const int Days = 5;

    private int _last;

    /// <summary>One that is told apart from every other: by its minutes or hours.</summary>
    public IReadOnlyList<RecordedFact> Next()
    {
        var at = Samples.Morning + Duration.FromMinutes(chance.Next(30));
        var facts = new List<RecordedFact>();
        for (var left = chance.Next(MostFacts); left > 0; left--)
        {
            at += Duration.FromMinutes(chance.Next(6) == 0 ? -chance.Next(20) : chance.Next(20));
            facts.Add(new(at, Fact(Samples.Monday.PlusDays(chance.Next(Days)), ++_last)));
        }

        return facts;
    }

    public static int NumberOf(Fact fact) => fact switch
    {
        Fact.CheckInDecided decided => (int)decided.CheckIn.SleepHours!,
        Fact.DayLogged logged => (int)logged.Sessions[0].DurationMin!,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    public static LocalDate DateOf(Fact fact) => fact is Fact.CheckInDecided decided ? decided.Date : ((Fact.Dated)fact).Date;

    private Fact Fact(LocalDate date, int number) => chance.Next(2) == 0
        ? new Fact.DayLogged(date, [new Session(date, SessionType.Training, 5, number)], Rested: false)
        : new Fact.CheckInDecided(
            date, new CheckIn { Date = date, SleepHours = number }, Decision.Rest, Decision.Rest, [], Displaced: false, DeloadAdvised: false);
}
