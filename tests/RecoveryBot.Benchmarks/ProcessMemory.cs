using System.Diagnostics;
using System.Globalization;

namespace RecoveryBot.Benchmarks;

/// <summary>The program as a process, waiting at its first question: cold start, and memory at rest.</summary>
internal static class ProcessMemory
{
    private const int Clients = 100_000;

    public static async Task PrintAsync()
    {
        await MeasureAsync("a new store", clients: 0);
        await MeasureAsync($"{Clients} clients on file", Clients);
    }

    private static async Task MeasureAsync(string what, int clients)
    {
        using var folder = new TemporaryFolder();
        if (clients > 0)
        {
            await using var bot = new RunningBot(folder);
            await bot.AddClientsAsync(clients);
        }

        var (answered, memory) = await StartAsync(folder.Path);
        Console.WriteLine($"{what}: first answer after {answered.TotalSeconds:F2} s, {memory / 1024} MiB at rest");
    }

    private static async Task<(TimeSpan Answered, long Kibibytes)> StartAsync(string folder)
    {
        var begin = Stopwatch.GetTimestamp();
        using var program = Process.Start(new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recoverybot.exe" : "recoverybot"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment =
            {
                ["RecoveryBot__DataFolder"] = Path.Combine(folder, "data"),
                ["RecoveryBot__KeysFolder"] = Path.Combine(folder, "keys"),
            },
        })!;
        await program.StandardOutput.ReadLineAsync();
        var answered = Stopwatch.GetElapsedTime(begin);

        // Long enough for the start to settle; nothing is due at rest.
        await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
        var resident = Array.Find(await File.ReadAllLinesAsync($"/proc/{program.Id}/status"), line => line.StartsWith("VmRSS:", StringComparison.Ordinal))!;
        program.StandardInput.Close();
        await program.WaitForExitAsync();
        return (answered, long.Parse(resident.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture));
    }
}
