using System.Diagnostics;
using System.Globalization;
using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Benchmarks;

/// <summary>The program as a process of its own, on a store in this folder, talking to a fake Telegram.</summary>
internal sealed class TelegramProgram : IDisposable
{
    private readonly Process _process;

    public TelegramProgram(TemporaryFolder folder, FakeTelegram telegram) => _process = Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recoverybot.exe" : "recoverybot"))
    {
        RedirectStandardOutput = true,
        Environment =
        {
            ["RecoveryBot__DataFolder"] = Data(folder),
            ["RecoveryBot__KeysFolder"] = Keys(folder),
            ["RecoveryBot__Telegram__Token"] = telegram.Token,
            ["RecoveryBot__Telegram__ApiUrl"] = telegram.BaseUrl,
        },
    })!;

    /// <summary>The program's own, without the fake and the simulated people.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long PeakMebibytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1_048_576;
        }
    }

    /// <summary>Puts onboarded clients on file before the program starts.</summary>
    /// <param name="prompt">When their next morning is due, and its occurrence; null for none.</param>
    public static async Task AddClientsAsync(
        TemporaryFolder folder, IEnumerable<long> chats, Client client, (Instant At, Occurrence Of)? prompt)
    {
        using var store = Rooms.OpenStore(new RecoveryBotSettings(Data(folder), Keys(folder)));
        var now = SystemClock.Instance.GetCurrentInstant();
        var state = new PersonState { Consent = new Consent(1, now), Client = client };
        foreach (var portion in chats.Chunk(1_000))
        {
            await store.WriteAsync(
                writing =>
                {
                    foreach (var chat in portion)
                    {
                        var person = writing.People.Add(
                            new ChatAddress("telegram", chat.ToString(CultureInfo.InvariantCulture)), state, now);
                        if (prompt is { } morning)
                        {
                            writing.Agenda.Change(person, new AgendaChange.Set(morning.Of, morning.At));
                        }
                    }

                    return 0;
                },
                onceKept: null,
                CancellationToken.None);
        }
    }

    public static Client ClientOf(LocalTime checkInAt, string zone) => new(
        new Profile { TrainingLevel = TrainingLevel.Intermediate },
        Week: null,
        RecoveryMinutes: 30,
        Equipment: [Equipment.None],
        CheckInAt: checkInAt,
        Zone: zone,
        MedicalUnsaid: false);

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Data(TemporaryFolder folder) => Path.Combine(folder.Path, "data");

    private static string Keys(TemporaryFolder folder) => Path.Combine(folder.Path, "keys");
}
