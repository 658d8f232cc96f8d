using System.Collections.Concurrent;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests;

/// <summary>A platform that writes down what it is asked to send, and answers as told.</summary>
internal sealed class ScriptedPlatform(string name = "telegram") : IChatPlatform
{
    private readonly ConcurrentQueue<OutgoingMessage> _asked = [];

    public string Name => name;

    /// <summary>By default everything arrives, under the card's id or one of its own.</summary>
    public Func<OutgoingMessage, CancellationToken, Task<SendOutcome>> Outcome { get; set; } =
        (message, _) => Task.FromResult<SendOutcome>(new SendOutcome.Sent(message.Shown ?? $"m{message.Id}"));

    public IReadOnlyList<OutgoingMessage> Asked => [.. _asked];

    public IReadOnlyList<string> AskedWords => [.. _asked.Select(message => Samples.WordsOf(message.Message))];

    /// <summary>Answers with these outcomes in turn, and then that everything arrives.</summary>
    public void Answers(params SendOutcome[] outcomes)
    {
        var left = new ConcurrentQueue<SendOutcome>(outcomes);
        var then = Outcome;
        Outcome = (message, stopping) =>
            left.TryDequeue(out var outcome) ? Task.FromResult(outcome) : then(message, stopping);
    }

    public IReadOnlyList<string> WordsTo(Place chat) =>
        [.. _asked.Where(message => message.To == chat).Select(message => Samples.WordsOf(message.Message))];

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        _asked.Enqueue(message);
        return Outcome(message, stopping);
    }
}
