using System.Text;
using NodaTime;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>After the recap nothing on disk tells that a stranger pressed anything: no account, no keyed hash of it, no key.</summary>
public sealed class ForgottenPressTests(ITestOutputHelper output) : IAsyncDisposable
{
    /// <summary>Repeats a run that failed: RECOVERYBOT_SEED=….</summary>
    private const string SeedVariable = "RECOVERYBOT_SEED";

    // What is cut off after that is not cut off.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly City _city = new();

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task Whoever_pressed_whatever_and_however_often()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out var given) ? given : Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        var chance = new Random(seed);
        var id = await _city.Found();
        var accounts = Enumerable.Range(0, 8).Select(number => $"90{chance.Next(1_000_000, 9_999_999)}{number}").ToList();
        for (var day = 0; day <= 4; day += 2)
        {
            await _city.Until(Samples.Monday.PlusDays(day).At(new LocalTime(18, 0)));
            for (var press = 0; press < 12; press++)
            {
                await _city.Press(accounts[chance.Next(accounts.Count)], isDone: chance.Next(2) == 0);
            }
        }

        var salt = Assert.Single(_city.StateOf(id)!.Salts).Salt;
        var traces = accounts.SelectMany(account => (byte[][])[Encoding.ASCII.GetBytes(account), WhoOf(account, salt)]).ToList();
        Assert.NotEmpty(Found(traces));

        await _city.Until(Samples.Monday.PlusDays(7).At(new LocalTime(9, 0)));

        using var patience = new CancellationTokenSource(Patience);
        while (Found(traces).Count > 0)
        {
            Assert.False(patience.IsCancellationRequested, "Something on disk still tells who pressed.");
            // The log is cut off between two jobs.
            await _city.Write(unitOfWork => unitOfWork.People.IsAnybodyKnown());
        }

        Assert.Empty(_city.StateOf(id)!.Salts);
    }

    private static byte[] WhoOf(string account, byte[] salt) =>
        new Presser(new Actor("telegram", account), City.Channel, IsKnown: false, OwnDay.Open, Title: null).Who(salt);

    private List<byte[]> Found(List<byte[]> traces)
    {
        var files = new DirectoryInfo(_city.Bot.DataFolder).GetFiles().Where(file => file.Length > 0).Select(file => Read(file.FullName)).ToList();
        return traces.FindAll(trace => files.Exists(bytes => bytes.AsSpan().IndexOf(trace) >= 0));
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
