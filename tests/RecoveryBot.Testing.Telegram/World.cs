using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;
using RecoveryBot.Testing.Telegram.Limits;
using RecoveryBot.Testing.Telegram.Updates;

namespace RecoveryBot.Testing.Telegram;

/// <summary>Everything this Telegram knows. Whoever changes it holds <see cref="Gate"/> and announces the change.</summary>
internal sealed class World
{
    private int _lastMessage;
    private long _lastId = 100_000;

    public World(FakeTelegramSettings settings, TimeProvider clock)
    {
        Settings = settings;
        Clock = clock;
        Changes = new Changes(settings.Patience);
        Chance = new Random(settings.Seed);
        Updates = new UpdateQueue(Chance, Counted, settings.FirstUpdateId);
        Polls = new Polls(this);
        Limits = new SendLimits(settings.HasSendLimits, Counted);
        Faults = new FaultScript(Chance, Gate);
    }

    public Lock Gate { get; } = new();

    public FakeTelegramSettings Settings { get; }

    public TimeProvider Clock { get; }

    public Changes Changes { get; }

    public Random Chance { get; }

    public Counters Counted { get; } = new();

    public UpdateQueue Updates { get; }

    public Polls Polls { get; }

    public SendLimits Limits { get; }

    public FaultScript Faults { get; }

    public Dictionary<long, Chat> Chats { get; } = [];

    public Dictionary<string, Press> Presses { get; } = [];

    public Dictionary<string, ShownFile> Files { get; } = [];

    public Profile Profile { get; } = new();

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>Message ids are one row for all private chats and basic groups; each supergroup has its own.</summary>
    public int NextMessageId() => ++_lastMessage;

    public long NextId() => ++_lastId;

    /// <summary>Puts an update before the bot, at once if it holds a poll open.</summary>
    public void Happened(Update update)
    {
        Updates.Push(update, Now);
        Polls.Wake();
        Changes.Announce();
    }
}
