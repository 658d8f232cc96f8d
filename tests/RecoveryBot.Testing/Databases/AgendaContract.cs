using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;
using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class AgendaContract(IDatabaseLocation place) : DatabaseContract(place)
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task An_occurrence_comes_at_its_moment_and_not_before()
    {
        var anna = await AddAnna();
        await Set(anna, Samples.Prompt, Samples.Morning);

        Assert.Empty(Due(Samples.Morning - Duration.FromMilliseconds(1)));
        var due = Assert.Single(Due(Samples.Morning));
        Assert.Equal(anna, due.Party);
        Assert.Equal(new Input.Due(Samples.Prompt, Samples.Morning), due.Due);
    }

    [Fact]
    public async Task An_occurrence_is_taken_once_and_never_set_again_also_after_a_restart()
    {
        var anna = await AddAnna();
        await Set(anna, Samples.Prompt, Samples.Morning);
        Assert.True(await TryTake(anna, Samples.Prompt, Samples.Morning));
        Assert.False(await TryTake(anna, Samples.Prompt, Samples.Morning));
        Restart();

        await Change(anna, new AgendaChange.CancelAll());
        await Change(anna, new AgendaChange.Cancel(Samples.Prompt));
        await Set(anna, Samples.Prompt, Samples.Morning + Hour);

        Assert.Empty(Due(Samples.Morning + Hour));
        Assert.False(await TryTake(anna, Samples.Prompt, Samples.Morning + Hour));
    }

    [Fact]
    public async Task A_moved_occurrence_comes_at_its_new_moment_only()
    {
        var anna = await AddAnna();
        await Set(anna, Samples.Prompt, Samples.Morning);
        await Set(anna, Samples.Prompt, Samples.Morning + Hour);

        Assert.Empty(Due(Samples.Morning));
        Assert.False(await TryTake(anna, Samples.Prompt, Samples.Morning));
        Assert.True(await TryTake(anna, Samples.Prompt, Samples.Morning + Hour));
    }

    [Fact]
    public async Task A_cancelled_occurrence_does_not_come_and_may_be_set_again()
    {
        var anna = await AddAnna();
        await Set(anna, Samples.Prompt, Samples.Morning);
        await Change(anna, new AgendaChange.Cancel(Samples.Prompt));
        Assert.Empty(Due(Samples.Morning));

        await Set(anna, Samples.Prompt, Samples.Morning);

        Assert.Single(Due(Samples.Morning));
    }

    [Fact]
    public async Task Cancelling_everything_is_for_one_person()
    {
        var anna = await AddAnna();
        var ben = await Write(unitOfWork => unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Set(anna, Samples.Prompt, Samples.Morning);
        await Set(anna, new(OccurrenceKind.Nudge, Samples.Monday), Samples.Morning);
        await Set(ben, Samples.Prompt, Samples.Morning);

        await Change(anna, new AgendaChange.CancelAll());

        Assert.Equal(ben, Assert.Single(Due(Samples.Morning)).Party);
    }

    [Fact]
    public async Task Every_kind_date_and_number_is_an_occurrence_of_its_own()
    {
        var anna = await AddAnna();
        Occurrence[] all =
        [
            .. from kind in Enum.GetValues<OccurrenceKind>()
               from day in new[] { 0, 1 }
               from number in new[] { 0, 1 }
               select new Occurrence(kind, Samples.Monday.PlusDays(day), number),
        ];
        foreach (var occurrence in all)
        {
            await Set(anna, occurrence, Samples.Morning);
        }

        Assert.Equal(all.ToHashSet(), Due(Samples.Morning).Select(due => due.Due.Occurrence).ToHashSet());
    }

    [Fact]
    public async Task The_oldest_come_first_and_no_more_than_asked_for()
    {
        var anna = await AddAnna();
        foreach (var day in new[] { 2, 0, 1 })
        {
            var prompt = Samples.Prompt with { Date = Samples.Monday.PlusDays(day) };
            await Set(anna, prompt, Samples.Morning + (day * Hour));
        }

        var due = Database.Read(queries => queries.Due(Samples.Morning + (9 * Hour), atMost: 2));

        Assert.Equal([Samples.Morning, Samples.Morning + Hour], due.Select(row => row.Due.DueAt));
    }

    [Fact]
    public async Task What_was_taken_long_ago_is_forgotten_and_what_has_not_come_is_not()
    {
        var anna = await AddAnna();
        await Set(anna, Samples.Prompt, Samples.Morning);
        await Set(anna, new(OccurrenceKind.Nudge, Samples.Monday), Samples.Morning);
        await TryTake(anna, Samples.Prompt, Samples.Morning);

        Assert.Equal(1, await Write(unitOfWork => unitOfWork.Agenda.Forget(Samples.Morning + Hour, atMost: 9)));
        Assert.Single(Due(Samples.Morning));
    }

    private Task Set(long person, Occurrence occurrence, Instant at) =>
        Change(person, new AgendaChange.Set(occurrence, at));

    private Task Change(long person, AgendaChange change) =>
        Write(unitOfWork => unitOfWork.Agenda.Change(person, change));

    private Task<bool> TryTake(long person, Occurrence occurrence, Instant at) =>
        Write(unitOfWork => unitOfWork.Agenda.TryTake(person, new(occurrence, at), at));

    private IReadOnlyList<DueOccurrence> Due(Instant now) => Database.Read(queries => queries.Due(now, atMost: 100));
}
