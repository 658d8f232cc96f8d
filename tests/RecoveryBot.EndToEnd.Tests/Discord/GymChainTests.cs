using RecoveryBot.EndToEnd.Tests.Chains;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>A trainer's whole chain on Discord, with the plug pulled all along it.</summary>
public sealed class GymChainTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const ulong ManageGuild = 0x20;

    private readonly BotFolders _folders = new();
    private readonly FakeDiscord _discord = RunningOnDiscord.NewDiscord();

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task Wherever_the_plug_is_pulled_a_trainer_s_word_reaches_the_client_and_the_channel_once()
    {
        _folders.TurnClock(GymChain.Begin);
        using var program = new RunningProgram(_folders, hasOurClock: true, RunningOnDiscord.Of(_discord));
        program.Start();
        await _discord.ConnectedAsync();
        var kills = new Kills(program, output);
        var (ben, anna) = (_discord.NewPerson("Ben"), _discord.NewPerson("Anna"));
        var guild = _discord.NewGuild("Gym");
        var there = ben.In(guild.NewTextChannel("gym-nord"));
        guild.Let(ben, ManageGuild);
        var inChannel = new Member(there);
        var chain = new GymChain(_folders, kills, new Member(ben), inChannel, inChannel, new Member(anna));

        await chain.LiveAsync();

        output.WriteLine($"{kills.Done} kills in {kills.StepsDone} steps");
        await program.StopAsync();
        chain.EndsAsItMust();
        Assert.Equal((0, 0), (_discord.Counted.Punished, _discord.Counted.Pings));
    }

    private sealed class Member(Seat seat) : ChainPerson
    {
        public override IReadOnlyList<string> Said => [.. seat.Messages.Where(message => message.Author is null).Select(message => Seen(message.Text))];

        public override (string Words, IReadOnlyList<string> Labels) Asked => new Chatting(seat).Asked is { } asked
            ? (Seen(asked.Text), [.. asked.Selects.SelectMany(list => list.Options).Select(option => option.Label), .. asked.Buttons.SelectMany(row => row).Select(button => button.Label)])
            : ("", []);

        public override void Say(string words) => seat.Write(words);

        // What falls into the gap fails visibly, and whoever sees that presses again.
        public override Func<bool> Use(string label)
        {
            var on = seat.Messages.LastOrDefault(message => message.Button(label) is not null);
            if (on is null && !Offers(label))
            {
                return () => false;
            }

            var used = on is null ? seat.Choose(label) : seat.Press(label, on);
            return () => used.HasFailed;
        }

        public override Func<bool> Command(string command)
        {
            var used = seat.Slash(command);
            return () => used.HasFailed;
        }

        public override Task UntilAsync(Func<bool> isSo, string what) => seat.UntilAsync(_ => isSo(), what);

        // What ends somebody's words there has no width.
        private static string Seen(string text) => text.Replace("\u200B", "", StringComparison.Ordinal);
    }
}
