using System.Globalization;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Benchmarks;

/// <summary>Somebody who answers the whole check-in by pressing what is offered, then asks why, again and again.</summary>
internal sealed class SimulatedPerson(int number, ITurns turns, SimulatedChats chats)
{
    private int _updates;

    // Only what can be pressed: the memory that is measured should be the program's.
    private string[] _offered = [];

    public Place Chat { get; } = Place.Direct(SimulatedChats.PlatformName, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>One press or command, until its answer has been sent.</summary>
    public async Task StepAsync(CancellationToken stopping)
    {
        var input = Choose();
        var answer = chats.Next(Chat);
        await turns.TakeAsync(InboundUpdate.InDirect(Chat, $"{number}-{++_updates}", input), stopping);
        _offered = [.. (await answer.WaitAsync(stopping)).Rows.SelectMany(row => row).Select(button => button.Payload).Where(IsAnAnswer)];
    }

    // A different answer by person and step, and the same in every run.
    private Input Choose() => _offered.Length == 0
        ? new Input.Command("checkin")
        : new Input.Press(_offered[((number * 31) + _updates) % _offered.Length]);

    // Not back, and not out of the morning: the load is people who answer.
    private static bool IsAnAnswer(string payload) =>
        payload.StartsWith("checkin|", StringComparison.Ordinal)
        && !payload.EndsWith("|<", StringComparison.Ordinal)
        && !payload.Contains("later", StringComparison.Ordinal)
        && !payload.Contains("skip", StringComparison.Ordinal);
}
