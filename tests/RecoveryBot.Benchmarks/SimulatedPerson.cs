using System.Globalization;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Benchmarks;

/// <summary>Somebody who answers the whole check-in by pressing what is offered, then asks why, again and again.</summary>
internal sealed class SimulatedPerson(int number, ITurns turns, SimulatedChats chats)
{
    private readonly Random _random = new(number);

    private int _updates;

    private Message? _shown;

    public ChatAddress Chat { get; } = new(SimulatedChats.PlatformName, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>One press or command, until its answer has been sent.</summary>
    public async Task StepAsync(CancellationToken stopping)
    {
        var input = Choose();
        var answer = chats.Next(Chat);
        await turns.TakeAsync(new InboundUpdate(Chat, $"{number}-{++_updates}", input), stopping);
        _shown = await answer.WaitAsync(stopping);
    }

    private Input Choose()
    {
        var offered = (_shown?.Rows ?? []).SelectMany(row => row).Where(button => IsAnAnswer(button.Payload)).ToList();
        return offered.Count == 0 ? new Input.Command("checkin") : new Input.Press(offered[_random.Next(offered.Count)].Payload);
    }

    // Not back, and not out of the morning: the load is people who answer.
    private static bool IsAnAnswer(string payload) =>
        payload.StartsWith("checkin|", StringComparison.Ordinal)
        && !payload.EndsWith("|<", StringComparison.Ordinal)
        && !payload.Contains("later", StringComparison.Ordinal)
        && !payload.Contains("skip", StringComparison.Ordinal);
}
