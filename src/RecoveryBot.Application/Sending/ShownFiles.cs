using System.Collections.Concurrent;
using System.Security.Cryptography;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// Which file stands in which message, by its SHA-256, so that what did not change is not sent once more. After a restart it is
/// known of none.
/// </summary>
public sealed class ShownFiles
{
    // Those of a morning, not of a year.
    private const int AtMost = 10_000;

    private readonly ConcurrentDictionary<(Place Chat, string Message), string> _shown = [];

    /// <param name="file">Null for words alone.</param>
    public void Keep(Place chat, string message, AttachmentFile? file)
    {
        if (file is null)
        {
            _shown.TryRemove((chat, message), out _);
            return;
        }

        if (_shown.Count >= AtMost)
        {
            _shown.Clear();
        }

        _shown[(chat, message)] = Hash(file);
    }

    public bool IsThere(Place chat, string message, AttachmentFile? file) =>
        file is not null && _shown.TryGetValue((chat, message), out var shown) && shown == Hash(file);

    private static string Hash(AttachmentFile file) => Convert.ToHexString(SHA256.HashData(file.Content.Span));
}
