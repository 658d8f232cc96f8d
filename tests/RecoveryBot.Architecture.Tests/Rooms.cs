namespace RecoveryBot.Architecture.Tests;

/// <summary>The table of rooms: every project there is, and what it may name. A new project needs a line here.</summary>
internal static class Rooms
{
    /// <summary>The program, inside out: nothing may name a room that comes after it.</summary>
    public static readonly IReadOnlyDictionary<string, Room> Program = new Dictionary<string, Room>
    {
        ["RecoveryBot.Recovery"] = new(
            MayName: [],
            Packages: ["NodaTime"],
            IsPure: true),
        ["RecoveryBot.Conversations"] = new(
            MayName: ["RecoveryBot.Recovery"],
            Packages: ["NodaTime.Serialization.SystemTextJson"],
            IsPure: true),
        ["RecoveryBot.Application"] = new(
            MayName: ["RecoveryBot.Conversations"],
            Packages: ["Microsoft.Extensions.Logging.Abstractions", "System.IO.Hashing"]),
        ["RecoveryBot.Storage"] = new(
            MayName: ["RecoveryBot.Application"],
            Packages:
            [
                "Dapper", "Microsoft.AspNetCore.DataProtection", "Microsoft.Data.Sqlite",
                "Microsoft.Extensions.DependencyInjection",
            ]),
        ["RecoveryBot.OnDiscord"] = new(
            MayName: ["RecoveryBot.Application"],
            Packages: ["NSec.Cryptography"]),
        ["RecoveryBot.OnTelegram"] = new(
            MayName: ["RecoveryBot.Application"],
            Packages: ["Telegram.Bot"]),
        ["RecoveryBot.OnTerminal"] = new(
            MayName: ["RecoveryBot.Application"],
            Packages: ["Spectre.Console"]),
        ["RecoveryBot.Pictures"] = new(
            MayName: ["RecoveryBot.Application"],
            Packages: ["ScottPlot"]),
        ["RecoveryBot.Worker"] = new(
            MayName: ["RecoveryBot.OnDiscord", "RecoveryBot.OnTelegram", "RecoveryBot.OnTerminal", "RecoveryBot.Pictures", "RecoveryBot.Storage"],
            Packages:
            [
                "OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol",
                "OpenTelemetry.Exporter.Prometheus.AspNetCore", "Serilog.Sinks.File", "System.CommandLine",
            ])
        {
            Frameworks = ["Microsoft.AspNetCore.App"],
        },
    };

    /// <summary>The tests and what serves them. They may name any room and any pinned package.</summary>
    public static readonly IReadOnlyList<string> Tests =
    [
        "RecoveryBot.Application.Tests",
        "RecoveryBot.Architecture.Tests",
        "RecoveryBot.Benchmarks",
        "RecoveryBot.Conversations.Tests",
        "RecoveryBot.EndToEnd.Tests",
        "RecoveryBot.OnDiscord.Tests",
        "RecoveryBot.OnTelegram.Tests",
        "RecoveryBot.OnTerminal.Tests",
        "RecoveryBot.Pictures.Tests",
        "RecoveryBot.Recovery.Tests",
        "RecoveryBot.Storage.Tests",
        "RecoveryBot.TestBot",
        "RecoveryBot.Testing",
        "RecoveryBot.Testing.Discord",
        "RecoveryBot.Testing.Telegram",
        "RecoveryBot.Testing.Tests",
        "RecoveryBot.Worker.Tests",
        "RecoveryBot.Year.Tests",
    ];

    /// <summary>The tests' own servers are served by what serves the program's.</summary>
    private const string Served = "RecoveryBot.Testing";

    /// <summary>Parts of .NET, beyond what every program has, that a project may name itself.</summary>
    public static IReadOnlyList<string> Frameworks(string project) =>
        project == Served ? ["Microsoft.AspNetCore.App"] : Program.GetValueOrDefault(project)?.Frameworks ?? [];

    /// <summary>Folders beside the projects that are none: tools of another language.</summary>
    public static readonly IReadOnlyList<string> NoProjects = ["discord-api-check"];
}

/// <param name="MayName">Projects it may reference itself; what those bring along comes with them.</param>
/// <param name="Packages">Packages it may reference itself.</param>
/// <param name="IsPure">No clock, chance, I/O or Task: the analyzer holds it to BannedSymbols.Pure.txt.</param>
internal sealed record Room(IReadOnlyList<string> MayName, IReadOnlyList<string> Packages, bool IsPure = false)
{
    /// <summary>Parts of .NET, beyond what every program has, that it may name itself.</summary>
    public IReadOnlyList<string> Frameworks { get; init; } = [];
}
