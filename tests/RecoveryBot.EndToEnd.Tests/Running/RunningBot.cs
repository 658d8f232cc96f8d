using System.Diagnostics;
using System.Text;
using RecoveryBot.TestBot;

namespace RecoveryBot.EndToEnd.Tests.Running;

/// <summary>The program as a process with piped input and output.</summary>
public sealed class RunningBot : IDisposable
{
    /// <summary>What stands at the end of the output while an answer is awaited.</summary>
    private const string Sign = "> ";

    // A shell cannot take back what it was told to ignore. GNU's env can since 2019, and Perl always could.
    private const string InterruptsEnd =
        """
        if env --default-signal=INT true 2>/dev/null; then exec env --default-signal=INT "$@"; fi
        exec perl -e '$SIG{INT} = "DEFAULT"; exec { $ARGV[0] } @ARGV' "$@"
        """;

    // Far above what a loaded machine needs; a test that gets here has found a bot that hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly SemaphoreSlim _news = new(0);
    private readonly Task _reading;
    private readonly Task<string> _errors;
    private int _read;

    private RunningBot(
        string program, BotFolders folders, string[] arguments, (string Name, string Value)[] settings, string[]? launcher = null)
    {
        string[] command = [.. launcher ?? [], Path.Combine(AppContext.BaseDirectory, program), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folders.Home,
        };
        start.Environment["HOME"] = folders.Home;
        start.Environment["RecoveryBot__DataFolder"] = folders.Data;
        start.Environment["RecoveryBot__KeysFolder"] = folders.Keys;
        start.Environment[FileClock.Variable] = folders.Clock;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        _reading = ReadAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The program as it is installed.</summary>
    public static RunningBot Installed(BotFolders folders, params (string Name, string Value)[] settings) =>
        new("recoverybot", folders, [], settings);

    /// <summary>
    /// The program as it is installed, where Ctrl+C ends programs. Whoever starts the tests may have decided otherwise: what a
    /// parent ignores its children ignore, and a shell ignores it for what it runs in the background.
    /// </summary>
    /// <param name="parentIgnores">It is ignored by whatever starts the launcher.</param>
    public static RunningBot Interruptible(BotFolders folders, bool parentIgnores) =>
        new("recoverybot", folders, [], [], ["/bin/sh", "-c", (parentIgnores ? "trap '' INT; " : "") + InterruptsEnd, "sh"]);

    public static RunningBot WithArguments(BotFolders folders, params string[] arguments) =>
        new("recoverybot", folders, arguments, []);

    /// <summary>The same program on the clock of <see cref="BotFolders.TurnClock"/>.</summary>
    public static RunningBot WithOurClock(BotFolders folders, params (string Name, string Value)[] settings) =>
        new("testbot", folders, [], settings);

    public int ProcessId => _process.Id;

    /// <summary>Everything written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Writes a line without waiting for what follows.</summary>
    public void Write(string line)
    {
        _process.StandardInput.Write(line + "\n");
        _process.StandardInput.Flush();
    }

    /// <summary>Says something and returns what is said to it.</summary>
    public async Task<string> SayAsync(string line)
    {
        Write(line);
        return await HearAsync();
    }

    /// <summary>Everything new up to the next sign that an answer is awaited.</summary>
    public Task<string> HearAsync() => HearAsync(news => news.EndsWith("\n" + Sign, StringComparison.Ordinal));

    /// <summary>Everything new once it is enough.</summary>
    public async Task<string> HearAsync(Func<string, bool> isEnough)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var output = Output;
            if (isEnough(output[_read..]))
            {
                var news = output[_read..];
                _read = output.Length;
                return news;
            }

            if (_reading.IsCompleted)
            {
                throw new InvalidOperationException(
                    $"The bot ended.\nOutput: {output}\nErrors: {await _errors}");
            }

            await Task.WhenAny(_reading, _news.WaitAsync(patience.Token));
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Pulls the plug: the process gets no chance to do anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
    }

    /// <summary>Ends the input and waits for the end of the program.</summary>
    public async Task<(int ExitCode, string Errors)> EndAsync()
    {
        _process.StandardInput.Close();
        return await EndedAsync();
    }

    /// <summary>Waits for the program to end by itself.</summary>
    public async Task<(int ExitCode, string Errors)> EndedAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        await _reading;
        return (_process.ExitCode, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _news.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new char[4096];
        while (await _process.StandardOutput.ReadAsync(buffer) is var count and > 0)
        {
            lock (_output)
            {
                _output.Append(buffer, 0, count);
            }

            _news.Release();
        }
    }
}
