using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>The list of commands that Telegram shows beside the text field of a direct chat.</summary>
internal sealed class CommandMenu(BotCalls calls, IReadOnlyList<CommandHelp> commands)
{
    private static readonly BotCommandScope DirectChats = new BotCommandScopeAllPrivateChats();

    /// <summary>Registers the commands if Telegram shows other ones. False if that was not possible now.</summary>
    public async Task<bool> TryKeepAsync(CancellationToken stopping)
    {
        try
        {
            var shown = await calls.CallAsync(new GetMyCommandsRequest { Scope = DirectChats }, stopping);
            if (!shown.Select(command => new CommandHelp(command.Command, command.Description)).SequenceEqual(commands))
            {
                var wanted = commands.Select(command => new BotCommand(command.Name, command.Does));
                await calls.CallAsync(new SetMyCommandsRequest { Commands = wanted, Scope = DirectChats }, stopping);
            }

            return true;
        }
        catch (CallFailedException)
        {
            return false;
        }
    }
}
