using System.Collections.Concurrent;

namespace RecoveryBot.Testing.Discord;

/// <summary>What the bot did, for a test to judge. Written under the world's gate; a figure may be read at any time.</summary>
public sealed class Counters
{
    private readonly ConcurrentDictionary<string, int> _requests = new();
    private readonly ConcurrentQueue<Creation> _created = [];

    /// <summary>Requests refused with 429.</summary>
    public int TooManyRequests { get; internal set; }

    /// <summary>Requests that came while the bot had heard that it must wait.</summary>
    public int Punished { get; internal set; }

    /// <summary>401, 403 and 429 that are not shared, in the last 10 min.</summary>
    public int InvalidRequests { get; internal set; }

    public bool IsBanned { get; internal set; }

    public int Identifies { get; internal set; }

    public int Resumes { get; internal set; }

    public int Heartbeats { get; internal set; }

    /// <summary>Connections to the gateway, whatever became of them.</summary>
    public int Connections { get; internal set; }

    /// <summary>How many the bot's messages would have pinged: each person, role, and everyone once a message.</summary>
    public int Pings { get; internal set; }

    /// <summary>Sends whose nonce was known: answered with the message that stands already.</summary>
    public int NonceRepeats { get; internal set; }

    /// <summary>Direct channels opened by the bot that were not there before.</summary>
    public int DirectChannelsOpened { get; internal set; }

    /// <summary>First answers to interactions that were taken.</summary>
    public int Callbacks { get; internal set; }

    /// <summary>First answers later than 3 s: 10062.</summary>
    public int CallbacksTooLate { get; internal set; }

    /// <summary>Further first answers to the same interaction: 40060.</summary>
    public int DoubleCallbacks { get; internal set; }

    /// <summary>Every <c>PUT</c> of the commands.</summary>
    public int CommandsPut { get; internal set; }

    /// <summary>Messages the bot made, oldest first: by channel, as answer to an interaction, or after it.</summary>
    public IReadOnlyCollection<Creation> Created => _created;

    public int MessagesCreated => _created.Count;

    /// <summary>All REST requests, whatever became of them.</summary>
    public int AllRequests => _requests.Values.Sum();

    /// <summary>Requests to one of <see cref="Routes"/>, whatever became of them.</summary>
    public int Requests(string route) => _requests.GetValueOrDefault(route);

    /// <summary>Everything there is to say about the bot in a line.</summary>
    public override string ToString() =>
        $"Requests: {string.Join(", ", _requests.OrderBy(one => one.Key).Select(one => $"{one.Value} {one.Key}"))}. " +
        $"429: {TooManyRequests}, punished: {Punished}, invalid: {InvalidRequests}. Gateway: {Connections} connections, " +
        $"{Identifies} identifies, {Resumes} resumes, {Heartbeats} heartbeats. Callbacks: {Callbacks}, late: " +
        $"{CallbacksTooLate}, double: {DoubleCallbacks}. Messages: {MessagesCreated}, repeats: {NonceRepeats}, pings: {Pings}.";

    internal void Request(string route) => _requests.AddOrUpdate(route, 1, (_, count) => count + 1);

    internal void Made(Creation creation) => _created.Enqueue(creation);
}

/// <summary>A message the bot made.</summary>
public sealed record Creation(ulong Channel, ulong Message, DateTimeOffset At, string Content);
