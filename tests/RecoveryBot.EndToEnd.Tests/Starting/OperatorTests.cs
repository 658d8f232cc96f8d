using System.Net;
using System.Net.Sockets;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Starting;

/// <summary>What whoever runs the program does beside it while somebody talks to it.</summary>
public sealed class OperatorTests : IDisposable
{
    private readonly BotFolders _folders = new();
    private readonly BotFolders _others = new();
    private readonly string _address = $"http://127.0.0.1:{FreePort()}";

    public void Dispose()
    {
        _folders.Dispose();
        _others.Dispose();
    }

    [Fact]
    public async Task A_backup_of_a_running_program_is_restored_elsewhere_and_goes_on_there()
    {
        using (var bot = RunningBot.Installed(_folders))
        {
            await bot.HearAsync();
            await bot.SayAsync("yes, keep them");
            Assert.Equal(0, await RunAsync(_folders, "backup", Backup, "--keys", _others.Keys));
            await bot.KillAsync();
        }

        Assert.Equal(0, await RunAsync(_others, "restore", Backup));

        Assert.Equal(3, await RunAsync(_others, "restore", Backup));
        using var again = RunningBot.Installed(_others);
        Assert.DoesNotContain("May I keep your answers?", await again.HearAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_and_figures_are_told_where_an_address_is_set_and_only_there()
    {
        using var bot = RunningBot.Installed(_folders, ("RecoveryBot__Web__Address", _address));
        await bot.HearAsync();
        using var http = new HttpClient();

        using var ready = await AskAsync(http, "/health/ready");
        await bot.SayAsync("yes, keep them");
        using var live = await http.GetAsync(new Uri(_address + "/health/live"), TestContext.Current.CancellationToken);
        using var elsewhere = await http.GetAsync(new Uri(_address + "/"), TestContext.Current.CancellationToken);
        var figures = await http.GetStringAsync(new Uri(_address + "/metrics"), TestContext.Current.CancellationToken);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound), (ready.StatusCode, live.StatusCode, elsewhere.StatusCode));
        Assert.Contains("recoverybot_turns", figures, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_for_containers_says_by_its_exit_code_whether_the_program_runs_well()
    {
        Assert.Equal(1, await RunAsync(_folders, "healthcheck"));
        using var bot = RunningBot.Installed(_folders);
        await bot.HearAsync();

        Assert.Equal(0, await RunAsync(_folders, "healthcheck"));
    }

    [Fact]
    public async Task The_doctor_looks_at_a_running_program_and_changes_nothing()
    {
        using var bot = RunningBot.Installed(_folders);
        await bot.HearAsync();
        using var doctor = RunningBot.WithArguments(_folders, "doctor");
        await doctor.EndedAsync();

        Assert.Contains("is whole", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("Every key that values need", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("had nothing to complain about", doctor.Output, StringComparison.Ordinal);
    }

    /// <summary>It begins to listen beside everything else, so a moment later.</summary>
    private async Task<HttpResponseMessage> AskAsync(HttpClient http, string path)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                return await http.GetAsync(new Uri(_address + path), patience.Token);
            }
            catch (HttpRequestException) when (!patience.IsCancellationRequested)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }

    private string Backup => Path.Combine(_folders.Home, "backup");

    private static async Task<int> RunAsync(BotFolders folders, params string[] arguments)
    {
        using var command = RunningBot.WithArguments(folders, arguments);
        return (await command.EndedAsync()).ExitCode;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
