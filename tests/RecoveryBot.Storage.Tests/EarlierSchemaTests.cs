using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Transactions;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>A database that an earlier release left is opened, and nothing in it is lost.</summary>
public sealed class EarlierSchemaTests : IDisposable
{
    private const int FirstWithFacts = 2;
    private const int FirstWithOrdinals = 3;

    private readonly TemporaryDatabase _place = new();

    public static TheoryData<int> EarlierSchemas => [.. Enumerable.Range(1, (int)Schema.Latest - 1)];

    public static TheoryData<int> SchemasOfPeopleOnly => [.. Enumerable.Range(1, EarlierDatabase.FirstWithParties - 1)];

    public void Dispose() => _place.Dispose();

    [Theory]
    [MemberData(nameof(EarlierSchemas))]
    public async Task What_an_earlier_schema_holds_is_there_after_it_was_brought_up(int schema)
    {
        var anna = await Write(Fill);
        _place.Close();
        EarlierDatabase.TurnBack(_place, schema);

        Assert.Equal(Samples.Morning, Assert.Single(_place.Database.Read(queries => queries.Due(Samples.Morning, 9))).Due.DueAt);
        Assert.Single(_place.Database.Read(queries => queries.Unsent()));
        var found = await Write(unitOfWork => (Person: unitOfWork.People.Find(Samples.Anna), unitOfWork.CheckIns.Read(anna, Samples.Monday)));
        Assert.Equal(anna, found.Person?.Id);
        Assert.Equal(Samples.Monday, Assert.Single(found.Item2.CheckIns).Date);
        await Write(unitOfWork =>
        {
            unitOfWork.Facts.Keep(anna, new Fact.DeloadBegun(Samples.Monday), Samples.Morning);
            return true;
        });
    }

    [Theory]
    [MemberData(nameof(EarlierSchemas))]
    public async Task What_was_kept_before_is_in_its_order_and_comes_before_what_is_kept_now(int schema)
    {
        var anna = await Write(unitOfWork =>
        {
            var anna = unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning);
            foreach (var (hour, day) in new[] { (3, 0), (1, 2), (2, 1) })
            {
                unitOfWork.CheckIns.Keep(
                    anna,
                    Samples.Decided(Samples.Monday.PlusDays(day)),
                    opensReferral: false,
                    Samples.Morning + NodaTime.Duration.FromHours(hour));
            }

            return anna;
        });
        _place.Close();
        EarlierDatabase.TurnBack(_place, schema);

        await Write(unitOfWork =>
        {
            unitOfWork.Facts.Keep(anna, new Fact.DeloadBegun(Samples.Monday), Samples.Morning);
            return true;
        });

        // Before there were ordinals, the moments told the order.
        int[] expected = schema < FirstWithOrdinals ? [1, 2, 3, 0] : [3, 1, 2, 0];
        Assert.Equal(expected, _place.Database.Read(queries => queries.Everything(Samples.Anna))!.Facts
            .Select(kept => (kept.At - Samples.Morning).Hours));
    }

    /// <summary>The first release kept no settings and no facts beside its mornings, so nothing could be decided again.</summary>
    [Theory]
    [MemberData(nameof(EarlierSchemas))]
    public async Task What_was_decided_before_is_decided_so_again(int schema)
    {
        await Write(LivedWeeks.Keep);
        _place.Close();
        EarlierDatabase.TurnBack(_place, schema);

        var facts = _place.Database.Read(queries => queries.Everything(Samples.Anna))!.Facts;

        IEnumerable<RecordedFact> expected = schema < FirstWithFacts
            ? LivedWeeks.Facts.Where(kept => kept.Fact is Fact.CheckInDecided)
            : LivedWeeks.Facts;
        Assert.Equivalent(expected, facts, strict: true);
        Assert.Empty(LivedWeeks.Differences(schema < FirstWithFacts ? LivedWeeks.Facts : facts));
    }

    [Theory]
    [MemberData(nameof(EarlierSchemas))]
    public async Task Who_was_known_in_one_chat_is_so_still_with_their_card_and_can_be_joined_in_another(int schema)
    {
        var other = Place.Direct("discord", "2001");
        var (anna, gone) = await Write(unitOfWork =>
        {
            var anna = Fill(unitOfWork);
            unitOfWork.Outbox.Sent(unitOfWork.Outbox.Add(Samples.Anna, Samples.Card("shown"), Samples.Morning, anna), "m1", Samples.Morning);
            unitOfWork.Outbox.CloseChat(Samples.Anna, upTo: 0, Samples.Morning);
            var gone = unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning);
            unitOfWork.People.Erase(gone);
            return (anna, gone);
        });
        _place.Close();
        EarlierDatabase.TurnBack(_place, schema);

        var queued = await Write(unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Card("again"), Samples.Morning));
        Assert.Equal("m1", _place.Database.Read(queries => queries.Words(queued.Id))?.Shown);
        Assert.True((await Write(unitOfWork => unitOfWork.People.Find(Samples.Anna)))?.Unreachable);
        await Write(unitOfWork => unitOfWork.People.Merge(anna, other, other: null));
        Assert.Equal(anna, (await Write(unitOfWork => unitOfWork.People.Find(other)))?.Id);
        Assert.True(await Write(unitOfWork => unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning)) > gone);
    }

    [Theory]
    [MemberData(nameof(SchemasOfPeopleOnly))]
    public async Task What_waits_for_a_topic_of_a_group_still_goes_there(int schema)
    {
        await Write(unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("to Anna"), Samples.Morning));
        await Write(unitOfWork => unitOfWork.Outbox.Add(Samples.Ben, Samples.Says("to a topic"), Samples.Morning));
        await Write(unitOfWork => unitOfWork.Outbox.Add(Place.Direct("telegram", "-2"), Samples.Says("to a group"), Samples.Morning));
        _place.Close();
        EarlierDatabase.TurnBack(_place, schema);
        using (var connection = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Pooling=False"))
        {
            connection.Execute("UPDATE outbox SET chat_id = '-100:7' WHERE chat_id = @Id", new { Samples.Ben.Id });
        }

        Assert.Equal(
            [Samples.Anna, Place.Channel("telegram", "-100", "7"), Place.Channel("telegram", "-2")],
            _place.Database.Read(queries => queries.Unsent()).Select(message => message.To));
    }

    [Theory]
    [MemberData(nameof(EarlierSchemas))]
    public async Task What_was_brought_up_hangs_together(int schema)
    {
        var anna = await Write(Fill);
        _place.Close();
        EarlierDatabase.TurnBack(_place, schema);
        await Write(unitOfWork => unitOfWork.People.IsAnybodyKnown());

        Assert.Empty(await Write(unitOfWork => ((SqliteUnitOfWork)unitOfWork).Connection.Query<string>("PRAGMA foreign_key_check").AsList()));
        Assert.Equal(1, await Write(unitOfWork => ((SqliteUnitOfWork)unitOfWork).Connection.ExecuteScalar<long>("PRAGMA foreign_keys")));
        await Write(unitOfWork =>
        {
            unitOfWork.People.Erase(anna);
            return true;
        });
        Assert.Empty(_place.Database.Read(queries => queries.Due(Samples.Morning, 9)));
    }

    private static long Fill(Application.Persistence.IUnitOfWork unitOfWork)
    {
        var anna = unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning);
        unitOfWork.CheckIns.Keep(anna, Samples.Decided(Samples.Monday), opensReferral: false, Samples.Morning);
        unitOfWork.Agenda.Change(anna, new AgendaChange.Set(Samples.Prompt, Samples.Morning));
        unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("Hello"), Samples.Morning);
        return anna;
    }

    private Task<T> Write<T>(Func<Application.Persistence.IUnitOfWork, T> work) =>
        _place.Database.WriteAsync(work, onceKept: null, TestContext.Current.CancellationToken);
}
