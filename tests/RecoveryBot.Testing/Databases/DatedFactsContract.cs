using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class DatedFactsContract(IDatabaseLocation place) : DatabaseContract(place)
{
    private static readonly LocalDate Monday = Samples.Monday;

    /// <summary>One of each kind, nothing with its default.</summary>
    public static readonly IReadOnlyList<Fact.Dated> EveryKind =
    [
        new Fact.DayLogged(
            Monday, [new Session(Monday, SessionType.ActiveRecovery, 1.5, 25, Performance.Worse)], Rested: true),
        new Fact.FeedbackGiven(Monday, new SessionFeedback(
            Monday, [MenuCategory.Mobility, MenuCategory.Breathwork], Change.More, Change.Less, Change.More,
            Fatigued: true, Sore: true, Worked: true, Rpe: 3, Minutes: 20, Wired: true,
            Blocks: ["mobility-loose-legs", "breath-humming"])),
        new Fact.DeloadBegun(Monday, Stands: false),
        new Fact.SessionMoved(Monday, Monday.PlusDays(2)),
        new Fact.Paused(Monday, Monday.PlusDays(4), PauseReason.Illness),
        new Fact.NotAsked(Monday, NotAskedReason.Changed),
        new Fact.NoteWritten(Monday, "=1+1, \"slept\" at my sister's\nand snored"),
        new Fact.TrainingAnyway(Monday, Stands: false),
        new Fact.TrainersSaid(
            Monday, [new TrainerWord(7, 9, OverrideKind.Set, Decision.Rest, Monday.PlusDays(4), Monday.PlusDays(-1), ConfirmedInPerson: true, Samples.Morning)]),
    ];

    [Fact]
    public async Task Every_kind_comes_back_exactly_as_it_was_kept()
    {
        var anna = await AddAnna();
        foreach (var fact in EveryKind)
        {
            await Keep(anna, fact);
        }

        Restart();

        Assert.Equivalent(
            EveryKind.OrderBy(fact => fact.GetType().Name),
            (await ReadAll(anna)).OrderBy(fact => fact.GetType().Name),
            strict: true);
    }

    [Fact]
    public void No_kind_is_missing_from_these_samples() => Assert.Equal(
        typeof(Fact).GetNestedTypes().Where(kind => kind.BaseType == typeof(Fact.Dated)).Select(kind => kind.Name)
            .Except([nameof(Fact.SettingsChanged)]).Order(),
        EveryKind.Select(fact => fact.GetType().Name).Order());

    [Fact]
    public async Task What_was_not_said_comes_back_as_not_said()
    {
        var anna = await AddAnna();
        Fact.Dated[] silent =
        [
            new Fact.DayLogged(Monday, [], Rested: false),
            new Fact.FeedbackGiven(Monday, Feedback: null),
            new Fact.SessionMoved(Monday, To: null),
            new Fact.NoteWritten(Monday, Text: null),
            new Fact.Paused(Monday, Until: null, PauseReason.Days),
        ];
        foreach (var fact in silent)
        {
            await Keep(anna, fact);
        }

        Assert.Equivalent(
            silent.OrderBy(fact => fact.GetType().Name),
            (await ReadAll(anna)).OrderBy(fact => fact.GetType().Name),
            strict: true);
    }

    [Fact]
    public async Task The_latest_of_a_kind_and_date_is_the_truth()
    {
        var anna = await AddAnna();
        await Keep(anna, new Fact.DayLogged(Monday, [], Rested: true));
        await Keep(anna, new Fact.DeloadBegun(Monday));
        await Keep(anna, new Fact.DayLogged(Monday.PlusDays(1), [], Rested: true));
        await Keep(anna, new Fact.DayLogged(Monday, [], Rested: false));

        var facts = await ReadAll(anna);

        Assert.Equal(3, facts.Count);
        Assert.False(facts.OfType<Fact.DayLogged>().First().Rested);
    }

    [Fact]
    public async Task Facts_are_read_from_a_date_on_in_the_order_of_their_dates()
    {
        var anna = await AddAnna();
        foreach (var day in new[] { 3, 1, 2, 0 })
        {
            await Keep(anna, new Fact.DeloadBegun(Monday.PlusDays(day)));
        }

        var facts = await Write(unitOfWork => unitOfWork.Facts.Read(anna, Monday.PlusDays(1)));

        Assert.Equal([1, 2, 3], facts.Select(fact => Period.DaysBetween(Monday, fact.Date)));
    }

    [Fact]
    public async Task Settings_are_kept_and_are_no_part_of_the_history()
    {
        var anna = await AddAnna();
        await Keep(anna, new Fact.SettingsChanged(Monday, Clients.Usual));

        Assert.Empty(await ReadAll(anna));
    }

    [Fact]
    public async Task Nobody_reads_anothers_facts()
    {
        var anna = await AddAnna();
        var ben = await Write(unitOfWork => unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Keep(anna, new Fact.DeloadBegun(Monday));

        Assert.Empty(await ReadAll(ben));
    }

    private Task Keep(long person, Fact.Dated fact) => Write(unitOfWork => unitOfWork.Facts.Keep(person, fact, Samples.Morning));

    private Task<IReadOnlyList<Fact.Dated>> ReadAll(long person) =>
        Write(unitOfWork => unitOfWork.Facts.Read(person, new(1970, 1, 1)));
}
