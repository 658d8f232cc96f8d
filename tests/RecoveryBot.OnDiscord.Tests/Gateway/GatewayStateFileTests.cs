using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.OnDiscord.Tests.Fuzz;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

public sealed class GatewayStateFileTests : IDisposable
{
    private static readonly SessionKey Key = new("abc", "wss://resume.discord.gg");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recoverybot-memory");
    private readonly FakeClock _clock = new(Samples.Morning);

    private string Place => Path.Combine(_folder.FullName, "discord.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_it_is_told_outlives_the_program()
    {
        var memory = Memory();
        memory.Begun(1, 2, Key, 3);
        memory.Reached(1, 9, atOnce: true);
        memory.Identified(IdentifyBudget.Whole.Spend(1, Samples.Morning));
        memory.Registered("stamp");

        var again = Memory();

        Assert.Equal((Key, 9), again.Session(1, shards: 2));
        Assert.Null(again.Session(0, shards: 2));
        Assert.Equal([new Identify(1, Samples.Morning)], again.Budget.Used);
        Assert.Equal("stamp", again.Commands);
    }

    [Fact]
    public void A_session_of_one_among_fewer_shards_is_none_of_these()
    {
        Memory().Begun(0, 2, Key, 3);

        Assert.Null(Memory().Session(0, shards: 3));
        Assert.Equal((Key, 3), Memory().Session(0, shards: 2));
    }

    [Fact]
    public void What_an_earlier_release_kept_is_gone_on_with()
    {
        File.WriteAllText(Place, """{"Sessions":{"0":{"Id":"abc","Url":"wss://resume.discord.gg","Seq":3}},"Identifies":[],"Commands":"stamp"}""");

        Assert.Equal((Key, 3), Memory().Session(0, shards: 1));
        Assert.Equal("stamp", Memory().Commands);
    }

    [Fact]
    public void Nonces_begin_alike_over_restarts_and_otherwise_in_another_database()
    {
        var before = Memory().Nonces;

        Assert.Equal(9, before.Length);
        Assert.Equal(before, Memory().Nonces);
        File.Delete(Place);
        Assert.NotEqual(before, Memory().Nonces);
    }

    [Fact]
    public void A_session_that_ended_is_forgotten_and_nothing_else()
    {
        var memory = Memory();
        memory.Begun(0, 2, Key, 3);
        memory.Begun(1, 2, Key, 4);

        memory.Ended(0);

        Assert.Null(Memory().Session(0, shards: 2));
        Assert.Equal((Key, 4), Memory().Session(1, shards: 2));
    }

    [Fact]
    public void A_place_is_never_taken_back_and_belongs_to_a_session()
    {
        var memory = Memory();
        memory.Begun(0, 2, Key, 3);

        memory.Reached(0, 2, atOnce: true);
        memory.Reached(7, 2, atOnce: true);

        Assert.Equal((Key, 3), Memory().Session(0, shards: 2));
        Assert.Null(Memory().Session(7, shards: 2));
    }

    [Fact]
    public void Places_are_written_now_and_then_only_and_after_a_clock_was_set_back_too()
    {
        var memory = Memory();
        memory.Begun(0, 2, Key, 3);

        memory.Reached(0, 4);
        Assert.Equal(3, Memory().Session(0, shards: 2)!.Value.Seq);
        _clock.Advance(Duration.FromMilliseconds(200));
        memory.Reached(0, 5);
        Assert.Equal(5, Memory().Session(0, shards: 2)!.Value.Seq);
        _clock.Advance(Duration.FromHours(-1));
        memory.Reached(0, 6);
        Assert.Equal(6, Memory().Session(0, shards: 2)!.Value.Seq);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ half of")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Sessions":{"0":null},"Identifies":[],"Commands":null}""")]
    [InlineData("""{"Sessions":{"0":{"Id":null,"Url":null,"Seq":1}},"Identifies":[],"Commands":null}""")]
    [InlineData("""{"Sessions":{"0":{"Id":"abc","Url":"no address","Seq":1}},"Identifies":[],"Commands":null}""")]
    [InlineData("""{"Sessions":{"0":{"Id":"abc","Url":"wss://x","Seq":-1}},"Identifies":[],"Commands":null}""")]
    [InlineData("""{"Sessions":{},"Identifies":[null],"Commands":null}""")]
    [InlineData("""{"Sessions":{},"Identifies":[{"Key":0,"At":9223372036854775807}],"Commands":null}""")]
    public void A_file_that_is_none_of_ours_is_nothing(string content)
    {
        File.WriteAllText(Place, content);

        var memory = Memory();

        Assert.Null(memory.Session(0, shards: 2));
        Assert.Empty(memory.Budget.Used);
        Assert.Null(memory.Commands);
    }

    [Fact]
    public void Any_odd_file_is_nothing_or_can_be_gone_on_with()
    {
        var memory = Memory();
        memory.Begun(0, 2, Key, 3);
        memory.Identified(IdentifyBudget.Whole.Spend(0, Samples.Morning));
        var right = File.ReadAllText(Place);
        var mutation = new Mutation(Seed.Printed());
        for (var i = 0; i < Seed.Inputs / 10; i++)
        {
            var odd = mutation.Of(right);
            File.WriteAllBytes(Place, odd);
            var read = Memory();
            Assert.InRange(read.Budget.FreeAt(0, 1, Samples.Morning), Samples.Morning, Samples.Morning + IdentifyBudget.BetweenMore);
            Assert.True(
                read.Session(0, shards: 2) is not { } session
                || (session.Seq >= 0 && session.Key.Id is not null && Uri.TryCreate(session.Key.Url, UriKind.Absolute, out _)),
                Encoding.UTF8.GetString(odd));
        }
    }

    [Fact]
    public void Where_nothing_can_be_written_it_remembers_as_long_as_the_program_runs()
    {
        File.WriteAllText(Place, "a file where a folder should be");
        var memory = Memory(Path.Combine(Place, "discord.json"));

        memory.Begun(0, 2, Key, 3);

        Assert.Equal((Key, 3), memory.Session(0, shards: 2));
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        Memory().Begun(0, 2, Key, 3);

        // Windows has other rights.
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Place) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private GatewayStateFile Memory(string? place = null) => new(place ?? Place, _clock, NullLogger.Instance);
}
