using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// Where the cards of people stand who have not consented, such as the welcome they are reading. Nothing is stored
/// about
/// them, so this is lost on a restart and their next card appears as a new message.
/// </summary>
internal sealed class PreConsentCards
{
    private const int AtMost = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(Place Chat, string Card), string> _shown = [];
    private readonly Queue<(Place Chat, string Card)> _byAge = [];

    public string? Find(QueuedMessage message)
    {
        lock (_lock)
        {
            return message.Card is { } card ? _shown.GetValueOrDefault((message.To, card)) : null;
        }
    }

    /// <param name="platformMessageId">Null: the database knows it now.</param>
    public void Shown(QueuedMessage message, string? platformMessageId)
    {
        if (message.Card is not { } card)
        {
            return;
        }

        lock (_lock)
        {
            if (platformMessageId is null)
            {
                _shown.Remove((message.To, card));
                return;
            }

            if (!_shown.ContainsKey((message.To, card)))
            {
                _byAge.Enqueue((message.To, card));
            }

            _shown[(message.To, card)] = platformMessageId;
            while (_byAge.Count > AtMost)
            {
                _shown.Remove(_byAge.Dequeue());
            }
        }
    }
}
