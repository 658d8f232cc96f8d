using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>
/// Whatever groups, clients and trainers do in whatever order: no report shows more of a client than the client lets this trainer
/// see at that moment, nothing of a day before the yes, and nothing at all once either hand took its yes back.
/// </summary>
public sealed class SightPropertyTests : IAsyncDisposable
{
    private const int Steps = 60;

    private static readonly LocalDate Today = Samples.Monday;
    private static readonly GroupState Nord = new() { Name = "Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

    private readonly Bot _bot = new();
    private readonly Reports _reports;
    private readonly HashSet<(long Group, long Person, Role Role)> _members = [];
    private readonly Dictionary<(long Client, long Group, long Trainer), (ConsentLevel Level, LocalDate Since)> _shares = [];
    private readonly List<long> _groups = [];
    private readonly List<long> _trainers = [];
    private readonly List<long> _clients = [];

    public SightPropertyTests() => _reports = new Reports(_bot.Database, new EnglishWording());

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_report_ever_shows_more_than_its_client_lets_it(int seed)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}.");
        var chance = new Random(seed);
        await Begin();
        for (var step = 0; step < Steps; step++)
        {
            var did = await Something(chance);
            foreach (var trainer in _trainers)
            {
                Check(trainer, $"seed {seed}, step {step}: {did}, trainer {trainer}");
            }
        }
    }

    private void Check(long trainer, string where)
    {
        foreach (var client in _clients)
        {
            var level = LevelOf(client, trainer, group: null);
            var shown = string.Concat(new[] { ReportKind.Client, ReportKind.Notice, ReportKind.Note }.SelectMany(kind => new[] { 0, 1 }.Select(page => Rendered(new Report(kind, client, trainer, Today, page)))));
            Holds(shown, client, level, where);
            Assert.True(level is not null || !shown.Contains("professional", StringComparison.Ordinal), $"A decision of somebody who shares nothing: {where}: {shown}");
            Assert.True(SinceOf(client, trainer) <= Today.PlusDays(-1) || !shown.Contains(Canary(client, "yesterday"), StringComparison.Ordinal), $"A day before the yes: {where}");
        }

        foreach (var group in _groups)
        {
            var shown = Rendered(new Report(ReportKind.Digest, group, trainer, Today));
            foreach (var client in _clients)
            {
                var level = LevelOf(client, trainer, group);
                Assert.True(level is not null == shown.Contains($"Client{client}x", StringComparison.Ordinal), $"Client {client} of group {group}: {where}: {shown}");
                Holds(shown, client, level, where);
            }

            CheckRehearsal(trainer, group, where);
        }
    }

    /// <summary>Each of their days differs under rules by which low motivation does not count.</summary>
    private void CheckRehearsal(long trainer, long group, string where)
    {
        string Rehearsed(int page) => Rendered(new Report(ReportKind.Rehearsal, group, trainer, Today, page) { Rules = new GroupRules { MotivationCounts = false }, Card = "rules-1" });
        var (numbers, names) = (Rehearsed(0), Rehearsed(1));
        var days = 0;
        foreach (var client in _clients)
        {
            var shows = LevelOf(client, trainer, group) >= ConsentLevel.Answers;
            days += !shows ? 0 : _shares[(client, group, trainer)].Since < Today ? 2 : 1;
            Assert.True(shows == names.Contains($"Client{client}x", StringComparison.Ordinal), $"Client {client} of group {group}: {where}: {names}");
        }

        Assert.True(Trains(trainer, group) == numbers.Length > 0, $"To somebody who trains it not: {where}: {numbers}");
        Assert.True(days == 0 || numbers.StartsWith($"With this, {days} of {days} decision", StringComparison.Ordinal), $"Not {days} days: {where}: {numbers}");
        Assert.True(days > 0 || numbers.Length == 0 || numbers.StartsWith("Nobody of this group", StringComparison.Ordinal), $"Nobody's days: {where}: {numbers}");
    }

    private static void Holds(string shown, long client, ConsentLevel? level, string where)
    {
        // The strength of the pain and the usual value are the client's own numbers: nobody else has them.
        Assert.True(level >= ConsentLevel.Answers || !shown.Contains(Canary(client, "answers"), StringComparison.Ordinal), $"Answers of {client}: {where}: {shown}");
        Assert.True(level >= ConsentLevel.Health || !shown.Contains(Canary(client, "health"), StringComparison.Ordinal), $"Health of {client}: {where}: {shown}");
    }

    private static string Canary(long client, string what) => what switch
    {
        "answers" => $"usually {(double)client + 0.5:0.0}",
        "health" => $"day {client + 400}",
        _ => $"day {client + 700}",
    };

    private string Rendered(Report report) =>
        _reports.Render(report, Samples.Anna, isShown: true, Samples.Morning) is { } rendered ? PlainText.Of(rendered.Message) : "";

    private ConsentLevel? LevelOf(long client, long trainer, long? group) => _groups
        .Where(one => group is null || one == group)
        .Where(one => Trains(trainer, one) && _members.Contains((one, client, Role.Client)))
        .Select(one => _shares.TryGetValue((client, one, trainer), out var share) ? share.Level : (ConsentLevel?)null)
        .Max();

    private LocalDate SinceOf(long client, long trainer) => _groups
        .Where(group => Trains(trainer, group) && _members.Contains((group, client, Role.Client)) && _shares.ContainsKey((client, group, trainer)))
        .Select(group => _shares[(client, group, trainer)].Since)
        .DefaultIfEmpty(LocalDate.MaxIsoValue)
        .Min();

    private bool Trains(long person, long group) => _members.Contains((group, person, Role.Owner)) || _members.Contains((group, person, Role.Trainer));

    private async Task<string> Something(Random chance)
    {
        var (group, trainer, client) = (One(_groups), One(_trainers), One(_clients));
        var level = (ConsentLevel)chance.Next(1, 4);
        var since = Today.PlusDays(-chance.Next(0, 3));
        switch (chance.Next(0, 7))
        {
            case 0 or 1:
                await Write(unitOfWork => unitOfWork.Consents.Change(client, new ConsentChange.Share(group, trainer, level, since)));
                _shares[(client, group, trainer)] = (level, since);
                return $"client {client} shares {level} with {trainer} in {group} since {since}";
            case 2:
                await Write(unitOfWork => unitOfWork.Consents.Change(client, new ConsentChange.Withdraw(group, trainer)));
                _shares.Remove((client, group, trainer));
                return $"client {client} withdraws from {trainer} in {group}";
            case 3:
                await Write(unitOfWork => unitOfWork.Consents.Change(client, new ConsentChange.WithdrawAll(group)));
                foreach (var key in _shares.Keys.Where(key => key.Client == client && key.Group == group).ToList())
                {
                    _shares.Remove(key);
                }

                return $"client {client} withdraws all of {group}";
            case 4:
                return await Membership(group, client, Role.Client, chance.Next(0, 2) == 0);
            case 5 when !_members.Contains((group, trainer, Role.Owner)):
                return await Membership(group, trainer, Role.Trainer, chance.Next(0, 2) == 0);
            default:
                return "nothing";
        }

        long One(List<long> all) => all[chance.Next(all.Count)];
    }

    private async Task<string> Membership(long group, long person, Role role, bool comes)
    {
        await Write(unitOfWork => unitOfWork.Groups.Change(
            group, comes ? new GroupChange.Admit(person, role) : new GroupChange.Dismiss(person, role), Samples.Morning));
        _ = comes ? _members.Add((group, person, role)) : _members.Remove((group, person, role));
        return $"{person} {(comes ? "comes" : "goes")} as {role} of {group}";
    }

    private async Task Begin()
    {
        for (var number = 0; number < 5; number++)
        {
            var chat = Place.Direct("telegram", $"70{number}");
            var person = 0L;
            await Write(unitOfWork => person = unitOfWork.People.Add(chat, Samples.Consented() with { CalledName = $"Client{number}" }, Samples.Morning));
            (number < 2 ? _trainers : _clients).Add(person);
            if (number >= 2)
            {
                await Write(unitOfWork =>
                {
                    unitOfWork.People.Save(person, Samples.Consented() with { CalledName = $"Client{person}x" }, Samples.Morning);
                    unitOfWork.Facts.Keep(person, new Fact.SettingsChanged(Today.PlusDays(-2), Clients.Usual), Samples.Morning);
                    unitOfWork.CheckIns.Keep(person, Unmotivated(Samples.Decided(Today.PlusDays(-1), Decision.Rest)) with { ForTrainer = Morning(person, 700) }, opensReferral: false, Samples.Morning);
                    unitOfWork.CheckIns.Keep(person, Unmotivated(Samples.Decided(Today, Decision.Refer)) with { ForTrainer = Morning(person, 400) }, opensReferral: true, Samples.Morning);
                });
            }
        }

        foreach (var trainer in _trainers)
        {
            var group = 0L;
            await Write(unitOfWork => group = unitOfWork.Groups.Found(Nord with { Name = $"Group {trainer}" }, trainer, Samples.Morning));
            _groups.Add(group);
            _members.Add((group, trainer, Role.Owner));
        }
    }

    private static Fact.CheckInDecided Unmotivated(Fact.CheckInDecided decided) => decided with
    {
        CheckIn = new CheckIn { Date = decided.Date, SafetyAnswered = true, Fatigue = 4, SleepQuality = 4, MuscleSoreness = 4, Stress = 4, Mood = 4, MovementQuality = MovementQuality.Normal, Motivation = 1 },
    };

    private static MorningForTrainer Morning(long client, int days) => new()
    {
        Urgency = Urgency.Urgent,
        LowItems = [new LowItem(WellnessItem.SleepQuality, 2, client + 0.5)],
        Pain = new SeenPain(7, PainPlace.Knee, (int)client + days),
    };

    private Task Write(Action<Application.Persistence.IUnitOfWork> work) => _bot.Database.WriteAsync(
        unitOfWork =>
        {
            work(unitOfWork);
            return true;
        },
        onceKept: null,
        Bot.Stopping);
}
