using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>
/// Erasing out of a database with many people: pages that SQLite has split and filled anew keep pieces of what lay in them, and
/// none of those may be of somebody who was erased. The number of people is that of every day;
/// RECOVERYBOT_FORGET_PEOPLE=20000 for a long run.
/// </summary>
public sealed class ForgottenPagesTests : IDisposable
{
    private const string Erased = "ERASED";
    private const int FactsEach = 4;
    private const int MarkEnd = 28;

    private static readonly int People =
        int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_FORGET_PEOPLE"), CultureInfo.InvariantCulture, out var number) ? number : 1500;

    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Fact(Timeout = 600_000)]
    public async Task No_page_keeps_a_chat_or_a_fact_of_whoever_was_erased_nor_does_one_after_a_kill_in_the_middle()
    {
        var people = await JoinAsync();
        var half = people.Where((_, index) => IsErased(index)).ToList();
        var values = ValuesOf(half);
        Assert.Equal(half.Count * ((2 * FactsEach) + 1), values.Count);
        Assert.NotEqual((0, 0), Left(_place.Options, values));
        await EraseAsync(half.Take(half.Count / 2));
        using var killed = _place.Crashed();
        await EraseAsync(half.Skip(half.Count / 2));
        _place.Close();

        Assert.Equal((0, 0), Left(_place.Options, values));

        // The next start of what was killed cleans up; whoever was not erased yet then is asked again by nobody, and erases again.
        await killed.Database.WriteAsync(
            unitOfWork =>
            {
                foreach (var person in half.Where(person => unitOfWork.People.Find(person) is not null))
                {
                    unitOfWork.People.Erase(person);
                }

                return true;
            },
            onceKept: null,
            TestContext.Current.CancellationToken);
        killed.Close();
        Assert.Equal((0, 0), Left(killed.Options, values));
    }

    private static bool IsErased(int index) => index % 3 != 0;

    private static Place Chat(int index) => Place.Direct(
        "telegram", string.Create(CultureInfo.InvariantCulture, $"{(IsErased(index) ? Erased : "KEPT")}-{(index * 7919) % 1_000_003}"));

    /// <summary>In no order of their chats, and with days that come one after the other for everybody, as in use.</summary>
    private async Task<List<long>> JoinAsync()
    {
        var people = new List<long>();
        for (var index = 0; index < People; index++)
        {
            people.Add(await Write(unitOfWork => unitOfWork.People.Add(Chat(people.Count), Samples.Consented(), Samples.Morning)));
        }

        for (var day = 0; day < FactsEach; day++)
        {
            foreach (var portion in people.Index().Chunk(50))
            {
                await Write(unitOfWork =>
                {
                    foreach (var (index, person) in portion)
                    {
                        unitOfWork.CheckIns.Keep(person, Samples.Decided(Samples.Monday.PlusDays(day)), opensReferral: false, Samples.Morning);
                        var note = (IsErased(index) ? Erased : "KEPT") + new string('x', 20 + ((int)(person % 200)));
                        unitOfWork.Facts.Keep(person, new Fact.NoteWritten(Samples.Monday.PlusDays(day), note), Samples.Morning);
                    }

                    return true;
                });
            }
        }

        return people;
    }

    private async Task EraseAsync(IEnumerable<long> people)
    {
        foreach (var portion in people.Chunk(10))
        {
            await Write(unitOfWork =>
            {
                foreach (var person in portion)
                {
                    unitOfWork.People.Erase(person);
                }

                return true;
            });
        }
    }

    /// <summary>How many ids of chats and how many encrypted values are left of whoever was erased in any file.</summary>
    private static (int Chats, int Values) Left(StorageOptions options, HashSet<long> values)
    {
        var (chats, left) = (0, 0);
        foreach (var file in Directory.GetFiles(options.DataFolder, "*.db*"))
        {
            var bytes = File.ReadAllBytes(file);
            chats += Count(bytes, Encoding.ASCII.GetBytes(Erased + "-"));
            left += Enumerable.Range(0, Math.Max(0, bytes.Length - MarkEnd))
                .Count(at => bytes[at] == 0x09 && bytes[at + 1] == 0xF0 && bytes[at + 2] == 0xC9 && bytes[at + 3] == 0xF0 && values.Contains(Mark(bytes.AsSpan(at))));
        }

        return (chats, left);
    }

    /// <summary>Behind four fixed bytes and the key's id every encrypted value has bytes by chance, which tell it from any other.</summary>
    private static long Mark(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt64LittleEndian(value[20..MarkEnd]);

    /// <summary>What is encrypted of those who are to be erased.</summary>
    private HashSet<long> ValuesOf(IReadOnlyCollection<long> people)
    {
        using var connection = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Mode=ReadOnly;Pooling=False");
        return
        [
            .. connection.Query<byte[]>(
                """
                SELECT content FROM dated_fact WHERE person_id IN (SELECT value FROM json_each(@people))
                UNION ALL SELECT answers FROM check_in WHERE person_id IN (SELECT value FROM json_each(@people))
                UNION ALL SELECT state FROM party WHERE id IN (SELECT value FROM json_each(@people))
                """,
                new { people = $"[{string.Join(',', people)}]" }).Select(value => Mark(value)),
        ];
    }

    private static int Count(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> wanted)
    {
        var count = 0;
        for (var at = bytes.IndexOf(wanted); at >= 0; at = bytes.IndexOf(wanted))
        {
            count++;
            bytes = bytes[(at + wanted.Length)..];
        }

        return count;
    }

    private Task<T> Write<T>(Func<IUnitOfWork, T> work) => _place.Database.WriteAsync(work, onceKept: null, TestContext.Current.CancellationToken);
}
