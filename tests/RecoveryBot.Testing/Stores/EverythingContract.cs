using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Testing.Transcripts;
using Xunit;

namespace RecoveryBot.Testing.Stores;

/// <summary>Reading everything that is kept about one person.</summary>
public abstract class EverythingContract(IStorePlace place) : StoreContract(place)
{
    private static readonly Instant Noon = Samples.Morning + Duration.FromHours(5);

    [Fact]
    public async Task Every_version_of_everything_is_there_in_the_order_in_which_it_became_known()
    {
        var anna = await AddAnna(Samples.Consented("f1", "only me"));
        KeptFact[] known =
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
            .. DatedFactsContract.EveryKind.Select(fact => new KeptFact(Samples.Morning, fact)),
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
        await Write(writing =>
        {
            writing.Agenda.Change(anna, new AgendaChange.Set(next, Noon));
            writing.Agenda.Change(anna, new AgendaChange.Set(due.Occurrence, due.DueAt));
            writing.Agenda.TryTake(anna, due, Noon);
        });

        Assert.Equal(
            [new(Samples.Prompt, Samples.Morning, Noon), new KeptOccurrence(next, Noon, TakenAt: null)],
            Read().Agenda);
    }

    [Fact]
    public async Task Nothing_of_anybody_else_is_among_it()
    {
        await AddAnna();
        var ben = await Write(writing => writing.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Keep(ben, Samples.Decided(Samples.Monday), Noon);
        await Keep(ben, new Fact.DeloadBegun(Samples.Monday), Noon);
        await Write(writing => writing.Agenda.Change(ben, new AgendaChange.Set(Samples.Prompt, Noon)));

        Assert.Empty(Read().Facts);
        Assert.Empty(Read().Agenda);
    }

    [Fact]
    public async Task There_is_nothing_about_a_stranger_or_a_state_of_unknown_shape()
    {
        await AddAnna(TestState.Unreadable);

        Assert.Null(Store.Read(reading => reading.Everything(Samples.Anna)));
        Assert.Null(Store.Read(reading => reading.Everything(Samples.Ben)));
    }

    [Fact]
    public async Task A_store_says_whether_it_knows_anybody()
    {
        Assert.False(await Write(writing => writing.People.IsAnybodyKnown()));

        await AddAnna();

        Assert.True(await Write(writing => writing.People.IsAnybodyKnown()));
    }

    private EverythingKept Read() => Store.Read(reading => reading.Everything(Samples.Anna))!;

    private Task Keep(long person, Fact fact, Instant at) => Write(writing =>
    {
        if (fact is Fact.CheckInDecided decided)
        {
            writing.CheckIns.Keep(person, decided, opensReferral: false, at);
        }
        else
        {
            writing.Facts.Keep(person, (Fact.Dated)fact, at);
        }
    });
}
