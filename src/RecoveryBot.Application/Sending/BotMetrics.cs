using System.Diagnostics.Metrics;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Sending;

/// <summary>What is counted for whoever watches the program: how much of each kind, never whose. Costs next to nothing while nobody listens.</summary>
public static class BotMetrics
{
    public const string MeterName = "RecoveryBot";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Turns = Meter.CreateCounter<long>(
        "recoverybot.turns", "{turn}", "Turns that were taken, by where they came from.");

    private static readonly Counter<long> Duplicates = Meter.CreateCounter<long>(
        "recoverybot.duplicates", "{update}", "Updates that were delivered again and dropped.");

    private static readonly Counter<long> Failed = Meter.CreateCounter<long>(
        "recoverybot.turns.failed", "{turn}", "Turns that failed by a fault of the program or an unreadable value.");

    private static readonly Counter<long> Decisions = Meter.CreateCounter<long>(
        "recoverybot.decisions", "{decision}", "Mornings that were decided, by kind.");

    private static readonly Counter<long> NotAsked = Meter.CreateCounter<long>(
        "recoverybot.mornings.not_asked", "{morning}", "Mornings that were skipped with a reason on record.");

    private static readonly Histogram<double> Lateness = Meter.CreateHistogram<double>(
        "recoverybot.occurrence.lateness", "s", "How much later than due something was taken.");

    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>(
        "recoverybot.outbox.attempts", "{attempt}", "Attempts to send, by what came of them.");

    private static readonly Counter<long> RateLimited = Meter.CreateCounter<long>(
        "recoverybot.rate_limited", "{answer}", "Answers of a platform that ask to wait (429).");

    private static readonly Counter<long> Parked = Meter.CreateCounter<long>(
        "recoverybot.dead_letters", "{item}", "What is given up or left alone: messages, and what people told each other.");

    internal static void Took(string from, bool isNew) => (isNew ? Turns : Duplicates).Add(1, new KeyValuePair<string, object?>("from", from));

    internal static void TurnFailed(string from) => Failed.Add(1, new KeyValuePair<string, object?>("from", from));

    internal static void Kept(Fact fact)
    {
        switch (fact)
        {
            case Fact.CheckInDecided decided:
                Decisions.Add(1, new KeyValuePair<string, object?>("kind", decided.Decision.ToString()));
                break;
            case Fact.NotAsked:
                NotAsked.Add(1);
                break;
            default:
                break;
        }
    }

    internal static void Came(double secondsLate) => Lateness.Record(Math.Max(0, secondsLate));

    internal static void Attempted(QueuedMessage message, DeliveryStep step)
    {
        var platform = new KeyValuePair<string, object?>("platform", message.To.Platform);
        Attempts.Add(1, platform, new("priority", message.Priority.ToString()), new("outcome", step.GetType().Name));
        switch (step)
        {
            case DeliveryStep.HoldPlatform or DeliveryStep.HoldChat or DeliveryStep.LeaveMessageAlone:
                RateLimited.Add(1, platform);
                break;
            case DeliveryStep.GiveUp:
                Parked.Add(1, new KeyValuePair<string, object?>("what", "message"));
                break;
            default:
                break;
        }
    }

    internal static void TellParked() => Parked.Add(1, new KeyValuePair<string, object?>("what", "tell"));
}
