using System.Diagnostics;
using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Benchmarks;

/// <summary>The program as a process of its own, on a database in this folder, talking to a fake platform.</summary>
internal sealed class MeasuredProgram : IDisposable
{
    private readonly Process _process;

    private MeasuredProgram(TemporaryFolder folder, string platform, string token, string apiUrl) => _process = Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recoverybot.exe" : "recoverybot"))
    {
        RedirectStandardOutput = true,
        Environment =
        {
            ["RecoveryBot__DataFolder"] = Data(folder),
            ["RecoveryBot__KeysFolder"] = Keys(folder),
            [$"RecoveryBot__{platform}__Token"] = token,
            [$"RecoveryBot__{platform}__ApiUrl"] = apiUrl,
        },
    })!;

    public MeasuredProgram(TemporaryFolder folder, FakeTelegram telegram)
        : this(folder, "Telegram", telegram.Token, telegram.BaseUrl)
    {
    }

    public MeasuredProgram(TemporaryFolder folder, FakeDiscord discord)
        : this(folder, "Discord", discord.Token, discord.ApiUrl)
    {
    }

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
        TemporaryFolder folder, string platform, IEnumerable<string> chats, Client client, (Instant At, Occurrence Of)? prompt)
    {
        using var database = CompositionRoot.OpenDatabase(new RecoveryBotSettings(Data(folder), Keys(folder)));
        var now = SystemClock.Instance.GetCurrentInstant();
        var state = new PersonState { Consent = new Consent(1, now), Client = client };
        foreach (var portion in chats.Chunk(1_000))
        {
            await database.WriteAsync(
                unitOfWork =>
                {
                    foreach (var chat in portion)
                    {
                        var person = unitOfWork.People.Add(Place.Direct(platform, chat), state, now);
                        if (prompt is { } morning)
                        {
                            unitOfWork.Agenda.Change(person, new AgendaChange.Set(morning.Of, morning.At));
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
