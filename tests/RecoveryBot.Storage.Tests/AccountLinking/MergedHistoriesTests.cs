using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Storage.Rows;
using RecoveryBot.Storage.Transactions;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests.AccountLinking;

/// <summary>Joining two histories loses nothing, doubles nothing, and of two answers about one day the later one is the truth.</summary>
public sealed class MergedHistoriesTests : IDisposable
{
    private const int Pairs = 10_000;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly RowProtectors _rowProtectors = new(new Decrypted());
    private readonly ITestOutputHelper _output;
    private readonly SqliteUnitOfWork _writing;

    public MergedHistoriesTests(ITestOutputHelper output)
    {
        _output = output;
        _connection.Open();
        Schema.Bring(_connection, from: 0);
        _connection.Execute("PRAGMA foreign_keys = ON");
        _writing = new SqliteUnitOfWork(_connection, _rowProtectors, TestState.Codec);
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Of_random_pairs_no_day_is_lost_and_none_doubled()
    {
        var seed = Environment.TickCount;
        _output.WriteLine($"seed {seed}");
        var histories = new TwoHistories(new Random(seed));
        for (var pair = 0; pair < Pairs; pair++)
        {
            Join(histories.Next(), histories.Next(), pair);
        }
    }

    [Fact]
    public void Three_chats_joined_one_after_the_other_keep_everything()
    {
        var histories = new TwoHistories(new Random(7));
        var all = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 4).SelectMany(_ => histories.Next()).ToList()).ToList();
        var people = all.Select((facts, number) => Add(Place.Direct($"p{number}", "1"), facts)).ToList();

        _writing.People.Merge(people[0], Place.Direct("p1", "1"), people[1]);
        _writing.People.Merge(people[0], Place.Direct("p2", "1"), people[2]);

        Assert.Equal(
            all.SelectMany(facts => facts).Select(kept => TwoHistories.NumberOf(kept.Fact)).Order(),
            Read(Place.Direct("p2", "1")).Select(kept => TwoHistories.NumberOf(kept.Fact)).Order());
        AreNumbered(people[0]);
    }

    private void Join(IReadOnlyList<RecordedFact> mine, IReadOnlyList<RecordedFact> theirs, int pair)
    {
        var (here, there) = (Place.Direct("telegram", $"{pair}"), Place.Direct("discord", $"{pair}"));
        var (anna, other) = (Add(here, mine), Add(there, theirs));

        var came = _writing.People.Merge(anna, there, other);

        var joined = Read(here);
        Assert.Equivalent(joined, Read(there), strict: true);
        Assert.Equal(
            mine.Concat(theirs).Select(kept => (kept.At, TwoHistories.NumberOf(kept.Fact))).Order(),
            joined.Select(kept => (kept.At, TwoHistories.NumberOf(kept.Fact))).Order());
        Assert.Equal(Numbers(mine), Numbers(joined).Intersect(Numbers(mine)));
        Assert.Equal(Numbers(theirs), Numbers(joined).Intersect(Numbers(theirs)));
        Assert.Equal(theirs.Select(kept => TwoHistories.DateOf(kept.Fact)).Distinct().Count(), came.Days);
        AreNumbered(anna);

        var truth = Truth(mine, theirs);
        var read = _writing.CheckIns.Read(anna, Samples.Monday).CheckIns.Select(said => (int)said.SleepHours!)
            .Concat(_writing.Facts.Read(anna, Samples.Monday).Select(TwoHistories.NumberOf));
        Assert.Equal(truth.Order(), read.Order());
        Assert.Equal(
            theirs.Where(kept => kept.Fact is Fact.CheckInDecided && truth.Contains(TwoHistories.NumberOf(kept.Fact)))
                .Select(kept => TwoHistories.DateOf(kept.Fact)).Order(),
            came.CheckIns.Order());
        _writing.People.Erase(anna);
    }

    /// <summary>
    /// The last of each person, kind and date; of two of them the one that became known later, as the later of a person's
    /// moments so far. Of the same moment it is the other's.
    /// </summary>
    private static HashSet<int> Truth(IReadOnlyList<RecordedFact> mine, IReadOnlyList<RecordedFact> theirs) =>
    [
        .. Known(mine, isTheirs: false).Concat(Known(theirs, isTheirs: true))
            .GroupBy(known => (known.Fact.GetType(), TwoHistories.DateOf(known.Fact)))
            .Select(versions => versions.MaxBy(known => (known.At, known.IsTheirs, known.Place)).Fact)
            .Select(TwoHistories.NumberOf),
    ];

    private static IEnumerable<(Instant At, bool IsTheirs, int Place, Fact Fact)> Known(IReadOnlyList<RecordedFact> facts, bool isTheirs) =>
        facts.Select((kept, place) => (facts.Take(place + 1).Max(earlier => earlier.At), isTheirs, place, kept.Fact));

    private static IEnumerable<int> Numbers(IEnumerable<RecordedFact> facts) => facts.Select(kept => TwoHistories.NumberOf(kept.Fact));

    private void AreNumbered(long person)
    {
        foreach (var (table, key) in new[] { ("check_in", "date"), ("dated_fact", "date, kind") })
        {
            Assert.Equal(0, _connection.ExecuteScalar<long>(
                $"""
                SELECT COUNT(*) FROM (
                    SELECT MIN(version) AS first, MAX(version) AS last, COUNT(*) AS most, SUM(superseded = 0) AS truths,
                        MAX(version) FILTER (WHERE superseded = 0) AS truth
                    FROM {table} WHERE person_id = @person GROUP BY {key})
                WHERE first <> 1 OR last <> most OR truths <> 1 OR truth <> last
                """,
                new { person }));
        }
    }

    private long Add(Place chat, IReadOnlyList<RecordedFact> facts)
    {
        var person = _writing.People.Add(chat, Samples.Consented(), Samples.Morning);
        foreach (var (at, fact) in facts)
        {
            if (fact is Fact.CheckInDecided decided)
            {
                _writing.CheckIns.Keep(person, decided, opensReferral: false, at);
            }
            else
            {
                _writing.Facts.Keep(person, (Fact.Dated)fact, at);
            }
        }

        return person;
    }

    private IReadOnlyList<RecordedFact> Read(Place chat) => new PersonReader(_connection, _rowProtectors, TestState.Codec).Read(chat)!.Facts;
}
