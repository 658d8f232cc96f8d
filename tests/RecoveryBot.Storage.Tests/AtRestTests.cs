using System.Text;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>What lies on disk.</summary>
public sealed class AtRestTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("CANARY-ANSWER")]
    [InlineData("CANARY-WORDS")]
    [InlineData("CANARY-BUTTON")]
    [InlineData("CANARY-RULE")]
    [InlineData("CANARY-CODE")]
    [InlineData("CANARY-STRANGER")]
    [InlineData("fatigue")]
    [InlineData("safetyAnswered")]
    public async Task Answers_words_and_rules_are_nowhere_in_the_files(string canary)
    {
        await WriteCanaries();

        Assert.DoesNotContain(canary, Bytes(), StringComparison.OrdinalIgnoreCase);
        _place.Close();
        Assert.DoesNotContain(canary, Bytes(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_search_for_canaries_finds_what_is_not_sealed()
    {
        await WriteCanaries();

        Assert.Contains("CANARY-CHAT", Bytes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_their_owner_may_open_files_and_folders()
    {
        await WriteCanaries();
        if (OperatingSystem.IsWindows())
        {
            // No such modes there: a person's own folders are closed to others anyway.
            return;
        }

        foreach (var folder in new[] { _place.Options.DataFolder, _place.Options.KeysFolder })
        {
            Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            foreach (var file in Directory.GetFiles(folder))
            {
                Assert.Equal((file, OwnerOnly), (file, File.GetUnixFileMode(file)));
            }
        }

        Assert.Equal(4, Directory.GetFiles(_place.Options.DataFolder).Length);
        Assert.Single(Directory.GetFiles(_place.Options.KeysFolder));
    }

    [Fact]
    public async Task A_machine_that_stops_loses_nothing_that_was_committed()
    {
        await WriteCanaries();

        using var after = _place.Crashed();

        var answer = await after.Database.WriteAsync(
            unitOfWork => unitOfWork.People.Find(Chat)?.State?.Form?.Answers["q"]?.Only,
            onceKept: null,
            TestContext.Current.CancellationToken);
        Assert.Equal("CANARY-ANSWER", answer);
        Assert.Single(after.Database.Read(queries => queries.Unsent()));
    }

    private static readonly Place Chat = Place.Direct("telegram", "CANARY-CHAT");

    private Task<long> WriteCanaries() => Write(unitOfWork =>
    {
        var person = unitOfWork.People.Add(Chat, Samples.Consented("f", "CANARY-ANSWER"), Samples.Morning);
        unitOfWork.CheckIns.Keep(
            person, Samples.Decided(Samples.Monday, rules: "CANARY-RULE"), opensReferral: false, Samples.Morning);
        unitOfWork.Codes.Offer(person, "CANARY-CODE", Samples.Morning);
        unitOfWork.Codes.CountWrong(Place.Direct("telegram", "CANARY-STRANGER"), Samples.Morning);
        unitOfWork.Outbox.Add(
            Chat, Samples.Card("CANARY-WORDS", "CANARY-CARD") with { Rows = [[new("CANARY-BUTTON", "p")]] }, Samples.Morning);
        return person;
    });

    private Task<long> Write(Func<IUnitOfWork, long> work) =>
        _place.Database.WriteAsync(work, onceKept: null, TestContext.Current.CancellationToken);

    private string Bytes() => string.Concat(
        Directory.GetFiles(_place.Options.DataFolder, "*.db*").Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }));
}
