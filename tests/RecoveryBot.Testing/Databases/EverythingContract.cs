using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using Xunit;

namespace RecoveryBot.Testing.Databases;

/// <summary>Reading everything that is kept about one person.</summary>
public abstract class EverythingContract(IDatabaseLocation place) : DatabaseContract(place)
{
    private static readonly Instant Noon = Samples.Morning + Duration.FromHours(5);

    [Fact]
    public async Task Every_version_of_everything_is_there_in_the_order_in_which_it_became_known()
    {
        var anna = await AddAnna(Samples.Consented("f1", "only me"));
        RecordedFact[] known =
        [
            new(Noon, new Fact.SettingsChanged(Samples.Monday, Clients.Usual)),
            new(Noon, new Fact.CheckInDecided(
                Samples.Monday,
                CheckInSamples.EverythingSaid,
                Decision.Rest,
                Decision.TrainReduced,
                ["B1", "C2"],
                Displaced: true,
                DeloadAdvised: true)),
            new(Noon, new Fact.SettingsChanged(Samples.Monday, Clients.Usual with { Zone = "Asia/Tokyo" })),
            new(Noon, Samples.Decided(Samples.Monday, Decision.Refer, rules: "A1")),

            // A clock that went back.
            .. DatedFactsContract.EveryKind.Select(fact => new RecordedFact(Samples.Morning, fact)),
        ];
        foreach (var (at, fact) in known)
        {
            await Keep(anna, fact, at);
        }

        Restart();

        var everything = Read();
        Assert.Equal("only me", everything.Person.Form?.Answers["q"]?.Only);
        Assert.Equal(known.Select(kept => kept.Fact.GetType()), everything.Facts.Select(kept => kept.Fact.GetType()));
        Assert.Equivalent(known, everything.Facts, strict: true);
    }

    [Fact]
    public async Task What_is_on_the_agenda_is_there_and_what_has_come()
    {
        var anna = await AddAnna();
        var due = new Input.Due(Samples.Prompt, Samples.Morning);
        var next = new Occurrence(OccurrenceKind.MorningPrompt, Samples.Monday.PlusDays(1));
        await Write(unitOfWork =>
        {
            unitOfWork.Agenda.Change(anna, new AgendaChange.Set(next, Noon));
            unitOfWork.Agenda.Change(anna, new AgendaChange.Set(due.Occurrence, due.DueAt));
            unitOfWork.Agenda.TryTake(anna, due, Noon);
        });

        Assert.Equal(
            [new(Samples.Prompt, Samples.Morning, Noon), new RecordedOccurrence(next, Noon, TakenAt: null)],
            Read().Agenda);
    }

    [Fact]
    public async Task Nothing_of_anybody_else_is_among_it()
    {
        await AddAnna();
        var ben = await Write(unitOfWork => unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Keep(ben, Samples.Decided(Samples.Monday), Noon);
        await Keep(ben, new Fact.DeloadBegun(Samples.Monday), Noon);
        await Write(unitOfWork => unitOfWork.Agenda.Change(ben, new AgendaChange.Set(Samples.Prompt, Noon)));

        Assert.Empty(Read().Facts);
        Assert.Empty(Read().Agenda);
    }

    [Fact]
    public async Task There_is_nothing_about_a_stranger_or_a_state_of_unknown_shape()
    {
        await AddAnna(TestState.Unreadable);

        Assert.Null(Database.Read(queries => queries.Everything(Samples.Anna)));
        Assert.Null(Database.Read(queries => queries.Everything(Samples.Ben)));
    }

    [Fact]
    public async Task A_database_says_whether_it_knows_anybody()
    {
        Assert.False(await Write(unitOfWork => unitOfWork.People.IsAnybodyKnown()));

        await AddAnna();

        Assert.True(await Write(unitOfWork => unitOfWork.People.IsAnybodyKnown()));
    }

    private PersonRecord Read() => Database.Read(queries => queries.Everything(Samples.Anna))!;

    private Task Keep(long person, Fact fact, Instant at) => Write(unitOfWork =>
    {
        if (fact is Fact.CheckInDecided decided)
        {
            unitOfWork.CheckIns.Keep(person, decided, opensReferral: false, at);
        }
        else
        {
            unitOfWork.Facts.Keep(person, (Fact.Dated)fact, at);
        }
    });
}
