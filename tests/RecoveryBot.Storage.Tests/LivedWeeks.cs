using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Replays;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Storage.Tests;

/// <summary>Three weeks as they were decided when they were lived: good mornings, poor ones, sessions, a fever, a referral.</summary>
internal static class LivedWeeks
{
    private const int Days = 21;

    private static readonly Replay Replay = new(new RecoveryModel(DecisionOptions.Default));

    public static readonly IReadOnlyList<RecordedFact> Facts = Lived();

    /// <returns>The person's number.</returns>
    public static long Keep(IUnitOfWork unitOfWork)
    {
        var anna = unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning);
        foreach (var (at, fact) in Facts)
        {
            if (fact is Fact.CheckInDecided decided)
            {
                unitOfWork.CheckIns.Keep(anna, decided, Referral.IsOpenedBy(decided), at);
            }
            else
            {
                unitOfWork.Facts.Keep(anna, (Fact.Dated)fact, at);
            }
        }

        return anna;
    }

    /// <summary>What each decision comes to when it is made again; empty where all are the same.</summary>
    public static IReadOnlyList<string> Differences(IEnumerable<RecordedFact> facts) =>
        [.. Replay.Of(Clients.Onboarded(), facts).Where(one => !one.IsTheSame).Select(one => $"{one.Kept.Date}: {one.Kept.Decision} became {one.Again?.Decision}")];

    private static List<RecordedFact> Lived()
    {
        List<RecordedFact> facts = [new(At(0) - Duration.FromHours(1), new Fact.SettingsChanged(Samples.Monday, Clients.Usual))];
        for (var day = 0; day < Days; day++)
        {
            var date = Samples.Monday.PlusDays(day);
            var untold = new Fact.CheckInDecided(date, Morning(date, day), Decision.Rest, Decision.Rest, [], Displaced: false, DeloadAdvised: false);
            facts.Add(new(At(day), Replay.Of(Clients.Onboarded(), [.. facts, new RecordedFact(At(day), untold)])[^1].Again!));
            if (day % 2 == 0)
            {
                facts.Add(new(At(day) + Duration.FromHours(12), new Fact.DayLogged(date, [new Session(date, SessionType.Training, 8, 60)], Rested: false)));
            }
        }

        return facts;
    }

    private static Instant At(int day) => Samples.Morning + Duration.FromDays(day);

    private static CheckIn Morning(LocalDate date, int day) => Clients.Rated(date) with
    {
        SleepQuality = day % 5 == 0 ? 2 : 4,
        Mood = day % 5 == 0 ? 2 : 4,
        MuscleSoreness = day % 7 == 3 ? 2 : 4,
        MovementQuality = MovementQuality.Normal,
        Illness = day is 12 or 13 ? Illness.Fever : Illness.None,
        RedFlags = day == 18 ? [RedFlag.Fainting] : [],
        SafetyAnswered = true,
    };
}
