using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>
/// Written in the direct chat, put in place of something else, at the end of a long message, behind a command, and in the
/// form for where the bot cannot be written to. What the adapter makes of a text does not hang on what is shown, so each is
/// written once.
/// </summary>
public sealed class DiscordSigns : WarningSignContract, IAsyncLifetime
{
    private readonly ScriptedBot _bot = new(new() { HasSendLimits = false })
    {
        Answer = (_, context) => new Turn(context.Person ?? Samples.Consented()) { Messages = [Samples.Card("a card")] },
    };

    private readonly Dictionary<string, IReadOnlyList<Input?>> _heard = [];

    protected override IReadOnlyList<Input?> Read(string text, Message? shown) => _heard[text];

    public async ValueTask InitializeAsync()
    {
        await _bot.ListeningAsync();
        var direct = _bot.Discord.NewPerson("Anna");
        var inGuild = direct.In(_bot.Discord.NewGuild("Team").NewTextChannel("general"));
        foreach (var text in PlainSigns.Phrases.Values)
        {
            var written = direct.Write(text);
            await _bot.TakenAsync(1);
            direct.Edit(written, $"{text}!");
            await _bot.TakenAsync(1);
            direct.Write(AtTheEndOfALongText(text));
            await _bot.TakenAsync(1);
            await inGuild.Slash("log", ("what", text)).AnsweredAsync();
            await inGuild.Press("Write").AnsweredAsync();
            await inGuild.SubmitForm(("Write", text)).AnsweredAsync();
            await _bot.TakenAsync(2);
            _heard.Add(text, [.. _bot.Taken.Select(update => update.Input)]);
            _bot.Taken.Clear();
        }
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();
}
