Console.WriteLine("Usage: dotnet run -c Release --project tests/RecoveryBot.Benchmarks -- decision|decide|turns|memory");
