using RecoveryBot.Benchmarks;
using RecoveryBot.Benchmarks.Athletes;

if (args is ["athletes", var days])
{
    return AthleteDays.Print(days, Console.Out, Console.Error);
}

if (args is ["generate-athletes", var file])
{
    GeneratedAthletes.Write(file);
    return 0;
}

Dictionary<string, Func<Task>> known = new()
{
    ["decision"] = () =>
    {
        DecisionTime.Print();
        return Task.CompletedTask;
    },
    ["parse"] = () =>
    {
        ParseTime.Print();
        return Task.CompletedTask;
    },
    ["decide"] = DecideThroughput.PrintAsync,
    ["turns"] = TurnThroughput.PrintAsync,
    ["storm"] = CommunityStorm.PrintAsync,
    ["memory"] = ProcessMemory.PrintAsync,
    ["telegram"] = TelegramThroughput.PrintAsync,
    ["discord"] = DiscordThroughput.PrintAsync,
    ["joins"] = DiscordJoins.PrintAsync,
    ["prompts"] = TelegramPrompts.PrintAsync,
    ["summary"] = ReportCost.PrintSummaryAsync,
    ["digest"] = ReportCost.PrintDigestAsync,
};

if (args.FirstOrDefault(name => !known.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown}'. Known: {string.Join(", ", known.Keys)}.");
    return 2;
}

foreach (var name in args is [] ? [.. known.Keys] : args)
{
    await known[name]();
}

return 0;
