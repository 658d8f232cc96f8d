using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Turns;

/// <summary>What one party tells another is taken once, in the other's own turn, and what fails keeps nobody's back.</summary>
public sealed class TellingTests : IAsyncDisposable
{
    private static readonly Told Day = new Told.DayChanged(Samples.Monday);

    private readonly Bot _bot = new();
    private readonly List<(long Group, Input Input)> _heard = [];

    public TellingTests() => _bot.AnswerForGroup = (input, context) =>
    {
        _heard.Add((context.Me, input));
        return new GroupTurn(context.State);
    };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task It_is_taken_once_by_whom_it_was_told()
    {
        var (anna, group) = await AnnaWithAGroup();

        await Tell(new Tell(group, Day, "day"));
        await TakeAll();
        await TakeAll();

        Assert.Equal([(group, new Input.FromParty(Day, anna, Depth: 1))], _heard);
        Assert.Empty(Waiting());
    }

    [Fact]
    public async Task Of_one_key_the_latest_counts_and_other_keys_are_told_beside_it()
    {
        var (_, group) = await AnnaWithAGroup();
        var tuesday = new Told.DayChanged(Samples.Monday.PlusDays(1));

        await Tell(new Tell(group, Day, "day"));
        await Tell(new Tell(group, tuesday, "day"), new Tell(group, Day, "other"));
        await TakeAll();

        Assert.Equal([tuesday, Day], _heard.Select(one => ((Input.FromParty)one.Input).What));
    }

    [Fact]
    public async Task What_was_told_anew_while_the_earlier_was_read_is_not_lost()
    {
        var (_, group) = await AnnaWithAGroup();
        await Tell(new Tell(group, Day, "day"));
        var read = Assert.Single(Waiting());
        var anew = new Told.DayChanged(Samples.Monday.PlusDays(1));
        await Tell(new Tell(group, anew, "day"));

        await _bot.Turns.TakeAsync(PartyUpdate.Of(read), Bot.Stopping);
        Assert.Empty(_heard);
        await TakeAll();

        Assert.Equal(anew, ((Input.FromParty)Assert.Single(_heard).Input).What);
    }

    [Fact]
    public async Task What_fails_waits_and_is_left_alone_after_ten_times_while_others_go_on()
    {
        var (_, group) = await AnnaWithAGroup();
        var other = await _bot.Database.WriteAsync(unitOfWork => unitOfWork.Groups.Found(State, Anna(unitOfWork), Samples.Morning), onceKept: null, Bot.Stopping);
        var failed = 0;
        _bot.AnswerForGroup = (input, context) =>
        {
            _heard.Add((context.Me, input));
            return context.Me == group ? throw new InvalidTimeZoneException($"{++failed}") : new GroupTurn(context.State);
        };
        await Tell(new Tell(group, Day, "day"), new Tell(other, Day, "day"));

        await TakeAll();
        Assert.Equal([group, other], _heard.Select(one => one.Group).Order());
        await TakeAll();
        Assert.Equal(1, failed);

        for (var time = 0; time < 20; time++)
        {
            _bot.Time.Advance(TimeSpan.FromHours(1));
            await TakeAll();
        }

        Assert.Equal(TellingLoop.MostAttempts, failed);
        Assert.NotNull(_bot.Health.Now);
    }

    [Fact]
    public async Task A_chain_of_parties_ends()
    {
        var (_, group) = await AnnaWithAGroup();
        _bot.AnswerForGroup = (input, context) =>
        {
            _heard.Add((context.Me, input));
            return new GroupTurn(context.State) { Tells = [new Tell(group, Day, "day")] };
        };
        await Tell(new Tell(group, Day, "day"));

        for (var time = 0; time < 9; time++)
        {
            await TakeAll();
        }

        Assert.Equal([1, 2, 3, 4], _heard.Select(one => ((Input.FromParty)one.Input).Depth));
    }

    [Fact]
    public async Task Who_is_nobody_s_any_more_is_told_nothing()
    {
        var (_, group) = await AnnaWithAGroup();
        await Tell(new Tell(group + 7, Day, "day"));
        Assert.Empty(Waiting());

        await Tell(new Tell(group, Day, "day"));
        await _bot.Database.WriteAsync(
            unitOfWork =>
            {
                unitOfWork.Groups.Close(group);
                return true;
            },
            onceKept: null,
            Bot.Stopping);

        Assert.Empty(Waiting());
    }

    private static GroupState State => new() { Name = "Gym Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

    private static long Anna(Application.Persistence.IUnitOfWork unitOfWork) => unitOfWork.People.Find(Samples.Anna)!.Id;

    private async Task<(long Anna, long Group)> AnnaWithAGroup()
    {
        _bot.Answer = (_, context) => new Turn(context.Person ?? Samples.Consented()) { Founds = new Founding(State, []) };
        await _bot.Hear("found");
        return await _bot.Database.WriteAsync(
            unitOfWork => (Anna(unitOfWork), unitOfWork.Directory.GroupsOf(Anna(unitOfWork)).Single().Group), onceKept: null, Bot.Stopping);
    }

    private Task Tell(params IReadOnlyList<Tell> tells)
    {
        _bot.Answer = (_, context) => new Turn(context.Person) { Tells = tells };
        return _bot.Hear("tell");
    }

    private Task TakeAll() => _bot.Telling.TakeAllAsync(Bot.Stopping);

    private IReadOnlyList<Application.Persistence.WaitingTell> Waiting() =>
        _bot.Database.Read(queries => queries.Told(_bot.GetCurrentInstant(), TellingLoop.MostAttempts, 99));
}
