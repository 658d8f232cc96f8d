using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnTerminal.Demo;

/// <summary>What one chat or channel shows, oldest first.</summary>
internal sealed class DemoChat
{
    private readonly List<(string Id, OutgoingMessage Shown)> _messages = [];
    private int _sent;
    private int _unseen;

    /// <summary>New or changed since somebody looked.</summary>
    public int Unseen => Math.Min(_unseen, _messages.Count);

    public OutgoingMessage? Latest => _messages is [.., var last] ? last.Shown : null;

    /// <returns>The id under which it can be changed.</returns>
    public string Show(OutgoingMessage outgoing)
    {
        _unseen++;
        var at = outgoing.Message.Placement == Placement.InPlace && outgoing.Shown is { } shown ? _messages.FindIndex(one => one.Id == shown) : -1;
        if (at >= 0)
        {
            _messages[at] = (_messages[at].Id, outgoing);
            return _messages[at].Id;
        }

        _messages.Add(((++_sent).ToString(CultureInfo.InvariantCulture), outgoing));
        return _messages[^1].Id;
    }

    /// <summary>What is new, or the last one, and from then on nothing is.</summary>
    public IReadOnlyList<OutgoingMessage> Look(int most)
    {
        var looked = _messages.TakeLast(Math.Clamp(Unseen, 1, most)).Select(one => one.Shown).ToList();
        Seen();
        return looked;
    }

    public void Seen() => _unseen = 0;
}
