using System.CommandLine;
using System.Globalization;
using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Replays;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>"recoverybot import FILE": an export becomes the history of the one person in an empty database.</summary>
internal static class ImportCommand
{
    private const int LongestChat = 64;

    private static readonly string[] Platforms = ["discord", "telegram", "terminal"];

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "What /export sent, or the history.json in it." };
        var platform = new Option<string>("--platform")
        {
            Description = "Where the person will be known: discord, telegram or terminal.",
            DefaultValueFactory = _ => TerminalChat.Address.Platform,
        };
        var chat = new Option<string>("--chat")
        {
            Description = "The id of the direct chat there, which is the person's: a number on Discord and Telegram.",
            DefaultValueFactory = _ => TerminalChat.Address.Id,
        };
        var command = new Command("import", "Read an export into an empty database.") { file, platform, chat };
        command.SetAction((parsed, stopping) => WithSettings.RunAsync((settings, _) => RunAsync(
            parsed.GetValue(file)!, Place.Direct(parsed.GetValue(platform)!, parsed.GetValue(chat)!), settings, stopping)));
        return command;
    }

    private static async Task<int> RunAsync(
        string file, Place address, RecoveryBotSettings settings, CancellationToken stopping)
    {
        if (WrongAddress(address) is { } sentence)
        {
            return WithSettings.Say(sentence, ExitCode.WrongSetting);
        }

        switch (Read(file))
        {
            case HistoryReadResult.Wrong(var why):
                return WithSettings.Say($"The file {file} cannot be imported: {why}.", ExitCode.WrongSetting);

            case HistoryReadResult.Read(var kept):
                using (var database = CompositionRoot.OpenDatabase(settings))
                {
                    if (!await HistoryImporter.IntoAsync(database, address, kept, stopping))
                    {
                        return WithSettings.Say(
                            $"The database in {settings.DataFolder} already knows somebody: import needs an empty one, so name "
                            + "another data folder, or say /forget first.",
                            ExitCode.StorageUnavailable);
                    }
                }

                Console.Out.WriteLine(Outcome(kept));
                return ExitCode.Success;

            default:
                throw new InvalidOperationException("The file was neither read nor wrong.");
        }
    }

    private static HistoryReadResult Read(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            return ImportFile.Read(content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new HistoryReadResult.Wrong("it is not there, or I may not read it");
        }
    }

    // What was decided stays as it was decided. Another version may come to something else, and the operator should know.
    private static string Outcome(PersonRecord kept)
    {
        var again = new Replay(new RecoveryModel(DecisionOptions.Default)).Of(kept.Person, kept.Facts);
        var (same, unknown) = (again.Count(one => one.IsTheSame), again.Count(one => one.Again is null));
        var early = unknown == 0 ? "" : $" {unknown} of an early release cannot be compared.";
        var others = kept.Facts.Count - again.Count;
        return $"Imported: {again.Count} {(again.Count == 1 ? "decision" : "decisions")} and {others} other "
            + $"{(others == 1 ? "entry" : "entries")}. Decided again, {same} of {again.Count} came out the same.{early}";
    }

    private static bool IsId(string chat) =>
        chat is not ['0', ..] && long.TryParse(chat, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string? WrongAddress(Place address) => address switch
    {
        { Platform: var platform } when !Platforms.Contains(platform) =>
            $"There is no platform '{platform}': it must be one of {string.Join(", ", Platforms)}.",
        { Id: var chat } when chat.Length is 0 or > LongestChat || chat.Any(char.IsControl) =>
            $"A chat has an id of 1 to {LongestChat} characters.",
        { Platform: "terminal" } when address != TerminalChat.Address =>
            $"The chat of the terminal is '{TerminalChat.Address.Id}', because there is only one.",
        { Platform: not "terminal" } when address.Id == TerminalChat.Address.Id =>
            $"Which chat on {address.Platform}? Name it with --chat.",
        { Platform: "telegram", Id: ['-', ..] } =>
            $"{address.Id} is a group on Telegram. A history belongs to one person: name the id of the direct chat, such as 123456789.",
        { Platform: not "terminal" } when !IsId(address.Id) =>
            $"{address.Id} names nobody on {address.Platform}: --chat takes the person's id, a number such as 123456789.",
        _ => null,
    };
}
