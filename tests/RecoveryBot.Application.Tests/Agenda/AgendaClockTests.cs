using NodaTime;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Agenda;

public sealed class AgendaClockTests : IAsyncDisposable
{
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly Bot _bot = new();
    private readonly List<Input.Due> _came = [];

    public AgendaClockTests() => _bot.Answer = (input, context) =>
    {
        if (input is Input.Due due)
        {
            _came.Add(due);
            return new Turn(context.Person);
        }

        return new Turn(Samples.Consented()) { Agenda = [new AgendaChange.Set(Samples.Prompt, Samples.Morning + Hour)] };
    };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_is_due_comes_once()
    {
        await _bot.Hear("hello");
        await Look();
        Assert.Empty(_came);

        _bot.Time.Advance(TimeSpan.FromHours(1));
        await Look();
        await Look();

        Assert.Equal([new Input.Due(Samples.Prompt, Samples.Morning + Hour)], _came);
    }

    [Fact]
    public async Task Two_clocks_on_one_store_let_it_come_once()
    {
        await _bot.Hear("hello");
        _bot.Time.Advance(TimeSpan.FromHours(1));
        var other = NewClock();

        await Task.WhenAll(Look(), other.TakeDueAsync(Bot.Stopping), Look(), other.TakeDueAsync(Bot.Stopping));

        Assert.Single(_came);
    }

    [Fact]
    public async Task What_came_due_while_the_program_was_down_comes_late_with_its_own_moment()
    {
        await _bot.Hear("hello");
        _bot.Time.Advance(TimeSpan.FromHours(30));

        await NewClock().TakeDueAsync(Bot.Stopping);

        Assert.Equal(Samples.Morning + Hour, Assert.Single(_came).DueAt);
    }

    [Fact]
    public async Task An_occurrence_that_came_is_not_set_again()
    {
        await _bot.Hear("hello");
        _bot.Time.Advance(TimeSpan.FromHours(1));
        await Look();

        await _bot.Hear("set it again");
        await Look();

        Assert.Single(_came);
    }

    [Fact]
    public async Task More_than_one_portion_comes_in_portions()
    {
        await Task.WhenAll(Enumerable.Range(0, 450).Select(number => _bot.Hear("hello", Place.Direct("telegram", $"{number}"))));
        _bot.Time.Advance(TimeSpan.FromHours(1));

        Assert.True(await Look());
        Assert.True(await Look());
        Assert.False(await Look());

        Assert.Equal(450, _came.Count);
    }

    [Fact]
    public async Task A_failing_turn_keeps_its_occurrence_for_a_minute_later_and_nobody_else_waiting()
    {
        await _bot.Hear("hello");
        await _bot.Hear("hello", Samples.Ben);
        _bot.Time.Advance(TimeSpan.FromHours(1));
        var answer = _bot.Answer;
        var failures = 0;
        _bot.Answer = (input, context) =>
            failures++ == 0 ? throw new InvalidTimeZoneException() : answer(input, context);

        await Look();
        await Look();
        Assert.Single(_came);

        _bot.Time.Advance(TimeSpan.FromMinutes(1));
        await Look();
        Assert.Equal(2, _came.Count);
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task After_a_jump_back_of_the_clock_nothing_comes_until_it_is_believed_again()
    {
        await _bot.Hear("hello");
        var agenda = _bot.AgendaOn(new SteppedClock(this));
        _wall = Samples.Morning + (4 * Hour);
        await agenda.TakeDueAsync(Bot.Stopping);
        Assert.Single(_came);
        await _bot.Hear("hello", Samples.Ben);

        _wall = Samples.Morning + (2 * Hour);
        await agenda.TakeDueAsync(Bot.Stopping);
        Assert.Single(_came);

        _wall += Hour;
        await agenda.TakeDueAsync(Bot.Stopping);
        Assert.Equal(2, _came.Count);
    }

    [Fact]
    public async Task What_a_clock_ahead_took_or_planned_is_planned_again_once_it_is_set_back()
    {
        List<Instant> planned = [];
        _bot.Answer = (input, context) =>
        {
            planned.Add(context.Now);
            return input is Input.Due
                ? new Turn(context.Person)
                : new Turn(Samples.Consented()) { Agenda = [new AgendaChange.Set(Samples.Prompt, context.Now + Hour)] };
        };
        _wall = Samples.Morning + Duration.FromDays(60);
        var ahead = _bot.AgendaOn(new SteppedClock(this));
        await _bot.Database.WriteAsync(
            unitOfWork =>
            {
                var anna = unitOfWork.People.Add(Samples.Anna, Samples.Consented(), _wall);
                unitOfWork.Updates.TryRemember("telegram", "ahead", _wall);
                unitOfWork.Agenda.Change(anna, new AgendaChange.Set(Samples.Prompt, _wall));
                return unitOfWork.Agenda.TryTake(anna, new Input.Due(Samples.Prompt, _wall), _wall);
            },
            onceKept: null,
            Bot.Stopping);
        await ahead.TakeDueAsync(Bot.Stopping);

        _wall = Samples.Morning;
        await ahead.TakeDueAsync(Bot.Stopping);
        Assert.Empty(planned);
        _wall += Hour;
        _bot.Time.Advance(TimeSpan.FromHours(1));
        await ahead.TakeDueAsync(Bot.Stopping);

        Assert.Equal([_wall], planned);
        Assert.Equal(_wall + Hour, Assert.Single(_bot.Database.Read(queries => queries.Due(_wall + (2 * Hour), atMost: 9))).Due.DueAt);
    }

    [Fact]
    public async Task The_loop_looks_each_second_and_ends_when_told()
    {
        await _bot.Hear("hello");
        using var stop = new CancellationTokenSource();
        var running = _bot.Agenda.RunAsync(stop.Token);
        var came = Task.Run(
            async () =>
            {
                while (_came.Count == 0)
                {
                    await Task.Yield();
                }
            },
            Bot.Stopping);

        _bot.Time.Advance(TimeSpan.FromHours(1));
        await _bot.PassTimeUntil(came);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private Instant _wall = Samples.Morning;

    private Task<bool> Look() => _bot.Agenda.TakeDueAsync(Bot.Stopping);

    private AgendaClock NewClock() => _bot.AgendaOn(_bot);

    private sealed class SteppedClock(AgendaClockTests test) : IClock
    {
        public Instant GetCurrentInstant() => test._wall;
    }
}
