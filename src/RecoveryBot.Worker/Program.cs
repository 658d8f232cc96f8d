using NodaTime;
using RecoveryBot.Worker.CommandLine;

return await RecoveryBotCommand.RunAsync(args, SystemClock.Instance, TimeProvider.System);
