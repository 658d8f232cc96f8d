using RecoveryBot.Application.Maintenance;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

/// <summary>What can become of the connection to Discord, and that nothing is lost by it.</summary>
public sealed class ConnectionTroubleTests : IAsyncDisposable
{
    private ScriptedBot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(4000)]
    [InlineData(1001)]
    [InlineData(4008)]
    public async Task A_closed_connection_is_resumed_where_the_session_still_is(int code)
    {
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.Close(code);
        await BackAsync();

        await IsHeardAsync(anna);
        Assert.Equal((1, 1), (_bot.Discord.Counted.Identifies, _bot.Discord.Counted.Resumes));
    }

    [Fact]
    public async Task What_happened_meanwhile_is_told_again_and_answered()
    {
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.Drop();
        var used = anna.Slash("today");

        await used.AnsweredAsync();
        Assert.Equal("/today", used.Original!.Text);
        Assert.Equal(1, _bot.Discord.Counted.Resumes);
        Assert.Equal(1, _bot.Discord.Counted.Identifies);
    }

    [Fact]
    public async Task Asked_to_reconnect_it_resumes()
    {
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.AskToReconnect();
        await _bot.Discord.UntilAsync(fake => fake.Counted.Resumes == 1, "a resumed session");

        await IsHeardAsync(anna);
        Assert.Equal(1, _bot.Discord.Counted.Identifies);
    }

    [Theory]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task A_session_that_is_gone_is_begun_anew(int code)
    {
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.Close(code);
        await _bot.Discord.UntilAsync(fake => fake.Counted.Identifies == 2, "a new session");
        await BackAsync();

        await IsHeardAsync(anna);
    }

    [Fact]
    public async Task An_invalid_session_is_begun_anew()
    {
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.InvalidateSessions(areResumable: false);
        await _bot.Discord.UntilAsync(fake => fake.Counted.Identifies == 2, "a new session");
        await BackAsync();

        await IsHeardAsync(anna);
    }

    [Fact]
    public async Task An_invalid_connection_of_a_good_session_is_resumed()
    {
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.InvalidateSessions(areResumable: true);
        await _bot.Discord.UntilAsync(fake => fake.Counted.Resumes == 1, "a resumed session");

        await IsHeardAsync(anna);
    }

    [Fact]
    public async Task A_connection_without_acknowledgements_is_left_for_another()
    {
        _bot = new ScriptedBot(new FakeDiscordSettings { HeartbeatInterval = TimeSpan.FromMilliseconds(400) });
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.WithholdsAcks = true;
        await _bot.Discord.UntilAsync(fake => fake.Counted.Connections > 1, "another connection");
        _bot.Discord.Gateway.WithholdsAcks = false;
        await BackAsync();

        await IsHeardAsync(anna);
        Assert.Equal(1, _bot.Discord.Counted.Identifies);
    }

    [Fact]
    public async Task Where_the_resume_address_is_dead_the_usual_one_resumes()
    {
        var anna = await TalkingAsync();

        _bot.Discord.Gateway.IsResumeUrlDead = true;
        _bot.Discord.Gateway.Drop();
        await _bot.Discord.UntilAsync(fake => fake.Counted.Resumes == 1, "a resumed session");

        await IsHeardAsync(anna);
        Assert.InRange(_bot.Discord.Gateway.TurnedAway, 1, 2);
    }

    [Fact]
    public async Task A_greeting_that_does_not_come_is_not_waited_for_for_ever()
    {
        _bot.Discord.Gateway.WithholdsHello = true;
        _bot.Start();
        await _bot.Discord.UntilAsync(fake => fake.Counted.Connections == 1, "a first connection");
        _bot.Discord.Gateway.WithholdsHello = false;

        await _bot.Discord.UntilAsync(fake => fake.Counted.Connections == 2, "a second connection");
        await BackAsync();
    }

    [Fact]
    public async Task After_an_outage_it_is_back_soon_and_without_a_storm()
    {
        var anna = await TalkingAsync();
        var connections = _bot.Discord.Counted.Connections;

        await _bot.Discord.GoAwayAsync();
        await _bot.Health.UntilSaysAsync("Discord has not answered since");
        _bot.Discord.ComeBack();
        await BackAsync();

        await _bot.Health.UntilAsync(null);
        await IsHeardAsync(anna);
        Assert.InRange(_bot.Discord.Counted.Connections - connections, 1, 2);
    }

    [Fact]
    public async Task A_wrong_token_ends_it_with_a_sentence_and_without_a_second_try()
    {
        _bot = new ScriptedBot { WrongToken = "MTIwMDAwMDAwMDAwMDAwMDAwMQ.FakeTk.NotTheOneThatDiscordKnows000000001" };
        _bot.Start();

        var ended = await Assert.ThrowsAsync<WrongSettingException>(() => _bot.Receiving);

        Assert.Contains("RecoveryBot:Discord:Token", ended.Message, StringComparison.Ordinal);
        Assert.Equal(1, _bot.Discord.Counted.AllRequests);
        Assert.Equal(0, _bot.Discord.Counted.Connections);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task A_refusal_for_good_ends_it_with_a_sentence(int code)
    {
        await TalkingAsync();

        _bot.Discord.Gateway.Close(code);

        await Assert.ThrowsAsync<WrongSettingException>(() => _bot.Receiving);
        Assert.Equal(1, _bot.Discord.Counted.Connections);
    }

    [Fact]
    public async Task Started_again_it_resumes_and_answers_what_came_meanwhile()
    {
        var anna = await TalkingAsync();
        await _bot.StopAsync();
        var written = anna.Write("are you there");

        await _bot.ListeningAsync();

        await anna.ShowsAsync("are you there", after: written);
        Assert.Equal(1, _bot.Discord.Counted.Identifies);
        Assert.Equal(1, _bot.Discord.Counted.Resumes);
    }

    [Fact]
    public async Task With_its_memory_gone_it_begins_a_new_session()
    {
        await TalkingAsync();
        await _bot.StopAsync();
        await File.WriteAllTextAsync(_bot.MemoryFile, "{ half of", TestContext.Current.CancellationToken);

        await _bot.ListeningAsync();

        // A third if Discord finds the second too early: that, too, was forgotten.
        Assert.InRange(_bot.Discord.Counted.Identifies, 2, 3);
    }

    [Fact]
    public async Task Where_Discord_advises_several_shards_all_of_them_listen()
    {
        await _bot.DisposeAsync();
        _bot = new ScriptedBot(new FakeDiscordSettings { Shards = 2, LeastShards = 2, MaxConcurrency = 2 });

        var anna = await TalkingAsync();

        Assert.Equal(2, _bot.Discord.Gateway.Listening);
        await IsHeardAsync(anna);
        Assert.Equal(2, _bot.Discord.Counted.Identifies);
    }

    [Fact]
    public async Task A_heartbeat_that_is_asked_for_comes_at_once()
    {
        await TalkingAsync();
        var before = _bot.Discord.Counted.Heartbeats;

        _bot.Discord.Gateway.AskForHeartbeat();

        await _bot.Discord.UntilAsync(fake => fake.Counted.Heartbeats > before, "a heartbeat");
    }

    private async Task<Seat> TalkingAsync()
    {
        await _bot.ListeningAsync();
        var anna = _bot.Discord.NewPerson("Anna");
        anna.Write("hi");
        await anna.ShowsAsync("hi", after: anna.Messages.First());
        return anna;
    }

    private Task BackAsync() => _bot.Discord.ConnectedAsync();

    private static async Task IsHeardAsync(Seat anna)
    {
        var written = anna.Write("still there?");
        await anna.ShowsAsync("still there?", after: written);
    }
}
