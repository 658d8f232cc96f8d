using RecoveryBot.TestBot;
using RecoveryBot.Worker.CommandLine;

// The whole program, with the one difference that a test turns its clock.
return await RecoveryBotCommand.RunAsync(args, FileClock.FromEnvironment(), TimeProvider.System);
