using System.Text;
using System.Threading.Channels;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.OnTerminal.Screens;
using RecoveryBot.OnTerminal.Tests.Screens;
using RecoveryBot.Testing.Platforms;
using Spectre.Console.Testing;

namespace RecoveryBot.OnTerminal.Tests.Chats;

public sealed class PipedTerminalContract : ChatPlatformContract
{
    protected override IChatSeat TakeASeat() => new Seat();

    private sealed class Seat : IChatSeat
    {
        private readonly StringBuilder _out = new();
        private readonly PlainScreen _screen;
        private readonly Channel<string> _typed = Channel.CreateUnbounded<string>();

        public Seat()
        {
            _screen = new PlainScreen(new LineByLine(_typed.Reader), new StringWriter(_out));
            Platform = new TerminalPlatform(_screen, new SavedFiles("never-made"));
        }

        public IChatPlatform Platform { get; }

        public Place Chat => TerminalPlatform.Me;

        public string Read() => _out.ToString();

        public async Task<Input> PressAsync(string label)
        {
            _typed.Writer.TryWrite(label + "\n");
            return await _screen.AskAsync(TestContext.Current.CancellationToken) as Input.Press
                ?? throw new InvalidOperationException($"There is no button '{label}'.");
        }
    }

    private sealed class LineByLine(ChannelReader<string> lines) : TextReader
    {
        public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            var line = await lines.ReadAsync(cancellationToken);
            line.CopyTo(buffer.Span);
            return line.Length;
        }
    }
}

public sealed class InteractiveTerminalContract : ChatPlatformContract
{
    protected override IChatSeat TakeASeat() => new Seat();

    private sealed class Seat : IChatSeat
    {
        private readonly TestConsole _console = new TestConsole().EmitAnsiSequences().Interactive();
        private readonly InteractiveScreen _screen;

        public Seat()
        {
            _screen = new InteractiveScreen(_console, new HeldTime());
            Platform = new TerminalPlatform(_screen, new SavedFiles("never-made"));
        }

        public IChatPlatform Platform { get; }

        public Place Chat => TerminalPlatform.Me;

        public string Read() => VisibleScreen.After(_console.Output);

        public async Task<Input> PressAsync(string label)
        {
            _console.Input.PushTextWithEnter(label);
            return await _screen.AskAsync(TestContext.Current.CancellationToken) as Input.Press
                ?? throw new InvalidOperationException($"There is no button '{label}'.");
        }
    }
}
