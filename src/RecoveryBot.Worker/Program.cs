using System.CommandLine;
using RecoveryBot.Worker.Decide;

return await new RootCommand { DecideCommand.Create() }.Parse(args).InvokeAsync();
