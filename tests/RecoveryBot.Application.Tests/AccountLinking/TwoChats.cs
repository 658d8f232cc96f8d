using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.AccountLinking;

/// <summary>The real conversation on a real store, with a chat on each of two platforms.</summary>
internal sealed class TwoChats : IAsyncDisposable
{
    public static readonly Place Telegram = Samples.Anna;
    public static readonly Place Discord = Place.Direct("discord", "2001");

    private static readonly Conversation Conversation = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));

    public TwoChats()
    {
        Bot = new Bot { Answer = Conversation.Take };
        Bot.StartSending();
    }

    public Bot Bot { get; }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    /// <summary>Puts an onboarded client on file.</summary>
    public Task Knows(Place chat, Client? client = null) => Write(unitOfWork => unitOfWork.People.Add(
        chat, Clients.Onboarded(client) with { Consent = new Consent(1, Samples.Morning) }, Samples.Morning));

    /// <summary>What is sent to a chat for what was typed there.</summary>
    public async Task<string> Type(Place chat, string words, string? updateId = null)
    {
        var before = Sent(chat).Count;
        await Bot.Hear(Input.Written(words), chat, updateId);
        await Bot.Idle(chat);
        await Idle();
        return string.Join('\n', Sent(chat).Skip(before).Select(PlainText.Of));
    }

    /// <summary>Taps the latest button in a chat whose label begins so.</summary>
    public async Task<string> Tap(Place chat, string label)
    {
        var before = Sent(chat).Count;
        var button = Sent(chat).Reverse().SelectMany(message => message.Rows.SelectMany(row => row)).First(one => one.Label.StartsWith(label, StringComparison.Ordinal));
        await Bot.Hear(new Input.Press(button.Payload), chat);
        await Idle();
        return string.Join('\n', Sent(chat).Skip(before).Select(PlainText.Of));
    }

    public async Task TapAll(Place chat, params IReadOnlyList<string> labels)
    {
        foreach (var label in labels)
        {
            await Tap(chat, label);
        }
    }

    /// <summary>The code shown in a chat, as it is to be typed.</summary>
    public async Task<string> Code(Place chat) => CodeIn(await Type(chat, "/connect"));

    public static string CodeIn(string words) =>
        System.Text.RegularExpressions.Regex.Match(words, "/connect ([A-Z2-9]{4}-[A-Z2-9]{4})").Groups[1].Value;

    /// <summary>Shows a code on Telegram and types it on Discord; what is said there.</summary>
    public async Task<string> Connect() => await Type(Discord, $"/connect {await Code(Telegram)}");

    public IReadOnlyList<Message> Sent(Place chat) => [.. Asked(chat).Select(message => message.Message)];

    public IEnumerable<OutgoingMessage> Asked(Place chat) =>
        Bot.Platform.Asked.Concat(Bot.Discord.Asked).Where(message => message.To == chat);

    public string Last(Place chat) => PlainText.Of(Sent(chat)[^1]);

    public PersonRecord? Everything(Place chat) => Bot.Database.Read(queries => queries.Everything(chat));

    /// <summary>Time passes, and what has come meanwhile is said.</summary>
    public async Task Wait(Duration duration)
    {
        Bot.Time.Advance(duration.ToTimeSpan());
        await Bot.Agenda.TakeDueAsync(RecoveryBot.Application.Tests.Bot.Stopping);
        await Idle();
    }

    public Task<T> Write<T>(Func<IUnitOfWork, T> work) => Bot.Database.WriteAsync(work, onceKept: null, RecoveryBot.Application.Tests.Bot.Stopping);

    public async Task Idle()
    {
        // What a closed chat cannot take is said in the other one only then.
        await Bot.Idle(Telegram);
        await Bot.Idle(Discord);
        await Bot.Idle(Telegram);
    }
}
