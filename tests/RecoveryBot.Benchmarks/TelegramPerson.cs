using System.Collections.Immutable;
using System.Diagnostics;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Benchmarks;

/// <summary>Somebody on the fake Telegram who answers a check-in by pressing what is offered, then begins anew.</summary>
internal sealed class TelegramPerson(int number, Seat seat)
{
    private int _steps;
    private ImmutableList<ShownMessage>? _seen;
    private long _pressedAt;

    public string ChatId => $"{seat.Chat.Id}";

    /// <summary>The bot has reacted to the last step, or there was none.</summary>
    public bool IsAnswered => !ReferenceEquals(_seen, seat.Chat.Messages);

    /// <summary>How long the last step has waited.</summary>
    public TimeSpan Waited => Stopwatch.GetElapsedTime(_pressedAt);

    public void Step()
    {
        _steps++;
        var offered = seat.Chat.FromBot.LastOrDefault(message => !message.Buttons.IsEmpty) is { } card
            ? card.Buttons.SelectMany(row => row).Select(button => button.Data!).Where(IsAnAnswer).ToList()
            : [];
        _pressedAt = Stopwatch.GetTimestamp();
        if (offered.Count == 0)
        {
            seat.SendCommand("checkin");
            _seen = seat.Chat.Messages;
        }
        else
        {
            // What the press changes comes after this look.
            _seen = seat.Chat.Messages;
            seat.PressData(offered[((number * 31) + _steps) % offered.Count], seat.Chat.FromBot.Last(message => !message.Buttons.IsEmpty));
        }
    }

    // Not back, and not out of the morning: the load is people who answer.
    private static bool IsAnAnswer(string payload) =>
        payload.StartsWith("checkin|", StringComparison.Ordinal)
        && !payload.EndsWith("|<", StringComparison.Ordinal)
        && !payload.Contains("later", StringComparison.Ordinal)
        && !payload.Contains("skip", StringComparison.Ordinal);
}
