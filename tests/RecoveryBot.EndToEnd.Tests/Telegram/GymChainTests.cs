using RecoveryBot.EndToEnd.Tests.Chains;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>A trainer's whole chain on Telegram, with the plug pulled all along it.</summary>
public sealed class GymChainTests(ITestOutputHelper output) : IAsyncDisposable
{
    private readonly BotFolders _folders = new();
    private readonly FakeTelegram _telegram = FakeTelegram.Start(
        TimeProvider.System, new FakeTelegramSettings { HasSendLimits = false, Patience = TimeSpan.FromMinutes(1) });

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task Wherever_the_plug_is_pulled_a_trainer_s_word_reaches_the_client_and_the_channel_once()
    {
        _folders.TurnClock(GymChain.Begin);
        using var program = new RunningProgram(_folders, hasOurClock: true, RunningOnTelegram.Of(_telegram));
        program.Start();
        var kills = new Kills(program, output);
        var (ben, anna) = (_telegram.NewPerson("Ben"), _telegram.NewPerson("Anna"));
        var gym = _telegram.NewSupergroup("gym-nord", ben, anna);
        gym.AddBot(ben);
        var inDirect = new Member(ben, ben.In(gym));
        var chain = new GymChain(_folders, kills, inDirect, inDirect, new Member(ben.In(gym), ben.In(gym)), new Member(anna, anna.In(gym)));

        await chain.LiveAsync();

        output.WriteLine($"{kills.Done} kills in {kills.StepsDone} steps");
        await program.StopAsync();
        chain.EndsAsItMust();
    }

    private sealed class Member(Seat seat, Seat inGroup) : ChainPerson
    {
        public override IReadOnlyList<string> Said => [.. seat.Chat.FromBot.Select(message => message.Text)];

        public override (string Words, IReadOnlyList<string> Labels) Asked => seat.Chat.FromBot.LastOrDefault(message => !message.Buttons.IsEmpty) is { } asked
            ? (asked.Text, [.. asked.Buttons.SelectMany(row => row).Select(button => button.Text)])
            : ("", []);

        public override void Say(string words) => seat.SendText(words);

        // Updates wait for the program: none comes to nothing.
        public override Func<bool> Use(string label)
        {
            seat.Press(label);
            return () => false;
        }

        public override Func<bool> Command(string command)
        {
            inGroup.SendCommand(command);
            return () => false;
        }

        public override Task UntilAsync(Func<bool> isSo, string what) => seat.Chat.UntilAsync(_ => isSo(), what);
    }
}
