using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Tests.Groups;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>A channel with shared reminders, and whoever presses there, on a real store with the real conversations.</summary>
internal sealed class City : IAsyncDisposable
{
    public static readonly Place Channel = Place.Channel("telegram", "-200");
    public static readonly Place Mona = Place.Direct("telegram", "3001");
    public static readonly SharedReminder Evening =
        new(1, SharedTheme.EasyMovement, OwnWords: null, [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday], new LocalTime(18, 0));

    private static readonly Conversation People = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));

    private readonly List<Exception> _faults = [];
    private int _updates;

    public City()
    {
        Bot = new Bot { Answer = Watched };
        Bot.Reports.Real = new Application.Sending.Reports(Bot.Database, new EnglishWording());
        Bot.Rights.Add(Rights);
        Bot.StartSending();
    }

    public Bot Bot { get; }

    public ScriptedRights Rights { get; } = new();

    /// <summary>What the channel is called by now.</summary>
    public string Title { get; set; } = "city-runners";

    public Instant Now => Bot.GetCurrentInstant();

    /// <summary>The community's own day.</summary>
    public LocalDate Today => Now.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date;

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    /// <summary>A channel gets shared reminders, which nobody had to type.</summary>
    public async Task<long> Found(Place? channel = null, CommunityState? state = null, string zone = "Europe/Berlin")
    {
        var begun = state ?? new CommunityState { Zone = zone, Reminders = [Evening], LastNumber = 1 };
        return await Write(unitOfWork =>
        {
            var admin = unitOfWork.People.IdOf(Mona) ?? unitOfWork.People.Add(Mona, new PersonState { Organiser = new OrganiserProfile(1, Now) }, Now);
            var community = unitOfWork.Communities.Found(new CommunityFounding(begun, channel ?? Channel, "city-runners", []), admin, Now);
            foreach (var change in PostMomentsOf(begun))
            {
                unitOfWork.Agenda.Change(community, change);
            }

            return community;
        });
    }

    private IReadOnlyList<AgendaChange> PostMomentsOf(CommunityState state) =>
        CommunityConversation.InEnglish().Take(new Input.ClockSet(), new CommunityContext(0, state, Now, EmptyDirectory.Instance, new NoPosts())).Agenda;

    /// <summary>An onboarded client is on file; their id.</summary>
    public Task<long> Knows(Place chat) => Write(unitOfWork => unitOfWork.People.Add(
        chat, Clients.Onboarded() with { Consent = new Consent(1, Samples.Morning) }, Samples.Morning));

    /// <summary>Goes to a local time of the community's, through everything that comes due until then.</summary>
    public async Task Until(LocalDateTime local)
    {
        var moment = local.InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant();
        Bot.Time.Advance((moment - Now).ToTimeSpan());
        do
        {
            await Bot.Agenda.TakeDueAsync(RecoveryBot.Application.Tests.Bot.Stopping);
        }
        while (Bot.Database.Read(queries => queries.Due(moment, 1)).Count > 0);

        await Settle();
    }

    /// <summary>Somebody presses the button on the latest post that shows it; what only they read, null for nothing.</summary>
    public async Task<string?> Press(string account, bool isDone = false, Place? channel = null)
    {
        var label = isDone ? "Done" : "I'm in";
        var button = Sent(channel ?? Channel).SelectMany(message => message.Rows.SelectMany(row => row)).Last(one => one.Label == label);
        return await Press(account, button.Payload, channel);
    }

    public async Task<string?> Press(string account, string payload, Place? channel = null, string? title = null)
    {
        var who = Place.Direct((channel ?? Channel).Platform, account);
        var before = Sent(who).Count;
        await Hear(who, channel ?? Channel, new Input.Press(payload), title);
        await Bot.Idle(who);
        return Sent(who).Skip(before).Select(PlainText.Of).LastOrDefault();
    }

    /// <summary>What is sent to somebody for a command they said in a channel.</summary>
    public Task<string> SayIn(Place channel, Place who, string words) => Said(who, channel, Input.Written(words));

    public Task<string> Type(Place who, string words) => Said(who, who, Input.Written(words));

    public Task<string> Tap(Place who, string label) => Said(who, who, new Input.Press(Button(who, label).Payload));

    public Button Button(Place chat, string label) => Sent(chat).Reverse()
        .SelectMany(message => message.Rows.SelectMany(row => row))
        .FirstOrDefault(one => one.Label.StartsWith(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no button '{label}'; the last words are: {Last(chat)}");

    public async Task Hear(Place who, Place origin, Input input, string? title = null)
    {
        await Bot.Turns.TakeAsync(
            new InboundUpdate(new Actor(who.Platform, who.Id), origin, $"c{++_updates}", input) { OriginTitle = origin.IsDirect ? null : title ?? Title },
            RecoveryBot.Application.Tests.Bot.Stopping);
        Assert.Empty(_faults);
    }

    /// <summary>Until nobody has anything to tell or to say.</summary>
    public async Task Settle()
    {
        do
        {
            foreach (var chat in Bot.Unsent().Select(message => message.To).Append(Mona).Append(Channel).Distinct().ToList())
            {
                // Only what changes often waits for the clock.
                await (chat.IsDirect ? Bot.Idle(chat) : Bot.PassTimeUntil(Bot.Idle(chat)));
            }
        }
        while (await Bot.Telling.TakeAllAsync(RecoveryBot.Application.Tests.Bot.Stopping));
    }

    public IReadOnlyList<Message> Sent(Place chat) => [.. Bot.Platform.Asked.Where(message => message.To == chat).Select(message => message.Message)];

    public string Last(Place chat) => Sent(chat) is [.., var last] ? PlainText.Of(last) : "(nothing)";

    public Task<T> Write<T>(Func<IUnitOfWork, T> work) => Bot.Database.WriteAsync(work, onceKept: null, RecoveryBot.Application.Tests.Bot.Stopping);

    public Task<long> IdOf(Place chat) => Write(unitOfWork => unitOfWork.People.IdOf(chat)!.Value);

    public CommunityState? StateOf(long community) => Bot.Database.Read(queries => queries.Community(community))?.State;

    private async Task<string> Said(Place who, Place origin, Input input)
    {
        var before = Sent(who).Count;
        await Hear(who, origin, input);
        await Settle();
        return string.Join('\n', Sent(who).Skip(before).Select(PlainText.Of));
    }

    private Turn Watched(Input input, TurnContext context)
    {
        try
        {
            return People.Take(input, context);
        }
        catch (Exception fault)
        {
            _faults.Add(fault);
            throw;
        }
    }
}
