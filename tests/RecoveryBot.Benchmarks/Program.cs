using RecoveryBot.Benchmarks;

string[] wanted = args is [] ? ["decision", "decide"] : args;
foreach (var name in wanted)
{
    switch (name)
    {
        case "decision":
            DecisionTime.Print();
            break;
        case "decide":
            await DecideThroughput.PrintAsync();
            break;
        default:
            Console.Error.WriteLine($"There is no benchmark '{name}'. Known: decision, decide.");
            return 2;
    }
}

return 0;
