using System.Text.RegularExpressions;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>The real conversations of people and groups on a real store: a trainer, clients, a channel.</summary>
internal sealed partial class Gym : IAsyncDisposable
{
    public static readonly Place Ben = Place.Direct("telegram", "2001");
    public static readonly Place Ida = Place.Direct("telegram", "2002");
    public static readonly Place Anna = Samples.Anna;
    public static readonly Place Cem = Samples.Ben;
    public static readonly Place Channel = Place.Channel("telegram", "-100");

    private static readonly Conversation People = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));
    private static readonly GroupConversation Groups = GroupConversation.InEnglish();

    private readonly WatchedTurns? _watched;
    private readonly TellingLoop _telling;
    private readonly AgendaClock _agenda;

    /// <param name="isWatched">Every table is looked at before and after each turn.</param>
    public Gym(bool isWatched = false)
    {
        Bot = new Bot
        {
            Answer = (input, context) => Watched(input, () => People.Take(input, context)),
            AnswerForGroup = (input, context) => Watched(input, () => Groups.Take(input, context)),
        };
        Bot.Rights.Add(Rights);
        _watched = isWatched ? new WatchedTurns(Bot, AllIsSent) : null;
        _telling = Bot.TellingBy(Turns);
        _agenda = Bot.AgendaOn(Bot, Turns);
        Bot.StartSending();
    }

    /// <summary>What turns changed that was not theirs.</summary>
    public IReadOnlyList<string> Trespasses => _watched!.Trespasses;

    /// <summary>What people and groups were given to take, in order.</summary>
    public List<Input> Heard { get; } = [];

    /// <summary>Places to which nothing gets through for now.</summary>
    public HashSet<Place> Held { get; } = [];

    private ITurns Turns => _watched ?? (ITurns)Bot.Turns;

    public Bot Bot { get; }

    /// <summary>Where something may be said.</summary>
    public List<Place> Chats { get; } = [Ben, Ida, Anna, Cem, Channel];

    public ScriptedRights Rights { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        _watched?.Dispose();
    }

    /// <summary>Somebody becomes a trainer and sets a group up.</summary>
    public async Task<long> SetUp(Place who, string name, string group)
    {
        await Type(who, "/group");
        await Tap(who, "All right");
        await Type(who, name);
        await Type(who, group);
        await Type(who, "Berlin");
        await Tap(who, "Yes");
        await Tap(who, "09:30");
        return Directory(directory => directory.GroupsOf(Id(who)).Single(one => one.GroupName == group).Group);
    }

    /// <summary>Ben's only group has a further trainer.</summary>
    public async Task BecomesTrainer(Place who, string name)
    {
        await Type(Ben, "/group");
        var start = CodeIn(await Tap(Ben, "Invite a trainer"));
        await Type(who, start);
        await Tap(who, "All right");
        await Type(who, name);
    }

    /// <summary>An onboarded client is on file.</summary>
    public Task Knows(Place chat) => Write(unitOfWork => unitOfWork.People.Add(
        chat, Clients.Onboarded() with { Consent = new Consent(1, Samples.Morning) }, Samples.Morning));

    /// <summary>A trainer invites one client to their only group; the command to send.</summary>
    public async Task<string> Invite(Place trainer, string label = "Anyone")
    {
        await Type(trainer, "/group invite");
        return CodeIn(await Tap(trainer, label));
    }

    public static string CodeIn(string words) => Regex.Match(words, "/start [0-9A-Z-]+").Value;

    /// <summary>A known client joins, letting so much be seen.</summary>
    public async Task<string> Join(Place client, string start, string share = "The day's answer", string name = "Anna")
    {
        await Type(client, start);
        var said = await Tap(client, share);
        return said.Contains("call you", StringComparison.Ordinal) ? await Type(client, name) : said;
    }

    /// <summary>Trainers and channels are shown what they may see.</summary>
    public Gym WithReports()
    {
        Bot.Reports.Real = new Application.Sending.Reports(Bot.Database, new RecoveryBot.Conversations.Wording.EnglishWording());
        return this;
    }

    /// <summary>What is sent to a chat for what was typed there, and what parties told each other meanwhile.</summary>
    public Task<string> Type(Place chat, string words) => Hear(chat, chat, Input.Written(words));

    /// <summary>What is sent to somebody for a command they said in a channel.</summary>
    public Task<string> SayIn(Place channel, Place who, string words) => Hear(who, channel, Input.Written(words));

    /// <summary>Taps the latest button in a chat whose label begins so.</summary>
    public Task<string> Tap(Place chat, string label) => Hear(chat, chat, new Input.Press(Button(chat, label).Payload));

    public Button Button(Place chat, string label) => Sent(chat).Reverse()
        .SelectMany(message => message.Rows.SelectMany(row => row))
        .FirstOrDefault(one => one.Label.StartsWith(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no button '{label}'; the last words are: {Last(chat)}");

    public async Task<string> Hear(Place who, Place origin, Input input)
    {
        var before = Sent(who).Count;
        await Turns.TakeAsync(
            new InboundUpdate(new Actor(who.Platform, who.Id), origin, $"g{++_updates}", input)
            {
                OriginTitle = origin.IsDirect ? null : "gym-nord",
                DirectLink = origin.IsDirect ? null : "https://t.me/bot",
            },
            RecoveryBot.Application.Tests.Bot.Stopping);
        await Settle();
        Assert.Empty(_faults);
        return string.Join('\n', Sent(who).Skip(before).Select(PlainText.Of));
    }

    /// <summary>No turn of a test's own making fails, and none is answered with an apology alone.</summary>
    private T Watched<T>(Input input, Func<T> turn)
    {
        Heard.Add(input);
        try
        {
            return turn();
        }
        catch (Exception fault)
        {
            _faults.Add(fault);
            throw;
        }
    }

    /// <summary>Until nobody has anything to tell or to say.</summary>
    public async Task Settle()
    {
        do
        {
            await AllIsSent();
        }
        while (await _telling.TakeAllAsync(RecoveryBot.Application.Tests.Bot.Stopping));
    }

    private async Task AllIsSent()
    {
        // What failed may have moved to another chat.
        foreach (var chat in Bot.Unsent().Select(message => message.To).Concat(Chats).Except(Held))
        {
            await Bot.Idle(chat);
        }
    }

    public IReadOnlyList<Message> Sent(Place chat) => [.. Bot.Platform.Asked.Where(message => message.To == chat).Select(message => message.Message)];

    public string Last(Place chat) => PlainText.Of(Sent(chat)[^1]);

    public long Id(Place chat) => Bot.Database.WriteAsync(unitOfWork => unitOfWork.People.IdOf(chat), onceKept: null, RecoveryBot.Application.Tests.Bot.Stopping)
        .GetAwaiter().GetResult() ?? throw new InvalidOperationException("Nobody is known there.");

    public T Directory<T>(Func<IDirectory, T> look) => Bot.Database.Read(queries => look(queries.Directory));

    public IReadOnlyList<Member> Members(long group) => Directory(directory => directory.MembersOf(group));

    public IReadOnlyList<TrainerConsent> Consents(Place client)
    {
        var id = Id(client);
        return Directory(directory => directory.ConsentsOf(id));
    }

    public Task<T> Write<T>(Func<IUnitOfWork, T> work) => Bot.Database.WriteAsync(work, onceKept: null, RecoveryBot.Application.Tests.Bot.Stopping);

    private readonly List<Exception> _faults = [];
    private int _updates;
}

/// <summary>What a platform says about rights, as a test wants it.</summary>
internal sealed class ScriptedRights : IRights
{
    public string Platform => "telegram";

    public Rights Says { get; set; } = new(Manages: true, BotPosts: true, BotAttaches: true);

    public int Asked { get; private set; }

    public Task<Rights> OfAsync(Actor actor, Place place, CancellationToken stopping)
    {
        Asked++;
        return Task.FromResult(Says);
    }
}
