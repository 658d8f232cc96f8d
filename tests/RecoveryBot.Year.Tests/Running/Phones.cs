using System.Collections.Concurrent;
using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Year.Tests.Running;

/// <summary>A platform on which every message arrives at once, and each chat keeps what it shows.</summary>
internal sealed class Phones : IChatPlatform
{
    private readonly ConcurrentDictionary<string, Phone> _phones = new();
    private int _sent;

    public string Name => "simulated";

    /// <summary>Told of each message once it is on its screen.</summary>
    public Action<OutgoingMessage> Arrived { get; set; } = _ => { };

    public Phone Of(Place chat) => _phones.GetOrAdd(chat.Id, _ => new Phone());

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        Of(message.To).Show(message.Message);
        Arrived(message);
        var id = message is { Message.Placement: Placement.InPlace, Shown: { } shown }
            ? shown
            : Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture);
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(id));
    }
}

/// <summary>What one person has on screen. Written by the sending, read once the chat is idle.</summary>
internal sealed class Phone
{
    private readonly Lock _gate = new();
    private readonly List<Message> _unread = [];

    /// <summary>Every message since it was last asked, oldest first.</summary>
    public IReadOnlyList<Message> Read()
    {
        lock (_gate)
        {
            var unread = _unread.ToList();
            _unread.Clear();
            return unread;
        }
    }

    public void Show(Message message)
    {
        lock (_gate)
        {
            _unread.Add(message);
        }
    }
}
