using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Year.Tests.Running;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>Looks at every message the moment it comes, and knows what everybody allowed by then.</summary>
internal sealed partial class Watch(YearBot bot, Gym gym)
{
    private static readonly LocalTime LastEdit = new(12, 1);

    private readonly ConcurrentQueue<Arrival> _arrivals = [];
    private readonly ConcurrentQueue<string> _wrong = [];

    public IReadOnlyCollection<Arrival> Arrivals => _arrivals;

    /// <summary>What must not have come.</summary>
    public IReadOnlyCollection<string> Wrong => _wrong;

    public void Arrived(OutgoingMessage message)
    {
        var arrival = Arrival.Of(message, bot.Now);
        _arrivals.Enqueue(arrival);
        if (gym.Trainers.FirstOrDefault(trainer => trainer.Chat == arrival.To) is { } trainer)
        {
            LookAtTrainer(arrival, trainer.Name);
        }
        else if (!arrival.To.IsDirect)
        {
            LookAtChannel(arrival);
        }
        else if (gym.Clients.First(client => client.Chat == arrival.To) is { IsQuiet: true } asleep && !arrival.IsEdit)
        {
            Add(arrival, $"comes in {asleep.Name}'s quiet hours");
        }
    }

    /// <summary>No name of who shows this trainer nothing, and no reason of who shows the day's answer alone.</summary>
    private void LookAtTrainer(Arrival arrival, string trainer)
    {
        if (!IsReport(arrival))
        {
            return;
        }

        foreach (var client in gym.Clients.Where(client => IsNamedIn(arrival, client.Name)))
        {
            if (client.LevelFor(trainer, bot.Now) is not { } level)
            {
                Add(arrival, $"shows {trainer} {client.Name}, who allows nothing");
            }
            else if (level == ConsentLevel.Decision && arrival.Words.Split('\n').Any(line => Lead(line) == client.Name && Reasons().IsMatch(line)))
            {
                Add(arrival, $"shows {trainer} why, which {client.Name} does not allow");
            }
        }
    }

    /// <summary>No name of who did not allow it, and after noon nothing but what somebody took back.</summary>
    private void LookAtChannel(Arrival arrival)
    {
        foreach (var client in gym.Clients.Where(client => IsNamedIn(arrival, client.Name) && (!client.IsNamed || Gym.ChannelOf(client.Group) != arrival.To)))
        {
            Add(arrival, $"names {client.Name}, who does not allow it");
        }

        if (IsReport(arrival) && !arrival.Message.IsOnlyAnEdit && bot.Now.InZone(Gym.Zone).TimeOfDay is var time && (time < Gym.SummaryAt || time > LastEdit))
        {
            Add(arrival, "comes when no morning is shown");
        }
    }

    private static bool IsNamedIn(Arrival arrival, string name) =>
        arrival.InPicture.Append(arrival.Words).Any(words => Regex.IsMatch(words, $@"\b{name}\b"));

    private static bool IsReport(Arrival arrival) => arrival.Message.Report is not null
        || new[] { "digest:", "notice:", "summary:" }.Any(kind => arrival.Card.StartsWith(kind, StringComparison.Ordinal));

    private static string Lead(string line) => Leading().Match(line).Groups[1].Value;

    private void Add(Arrival arrival, string why) => _wrong.Enqueue($"{arrival.At.InZone(Gym.Zone):uuuu-MM-dd HH:mm} {arrival.To} {arrival.Card} {why}: {arrival.Words}");

    // Who a line is about.
    [GeneratedRegex(@"^\W*(?:\d+\W+)?(\w+)")]
    private static partial Regex Leading();

    [GeneratedRegex("(?i)pain|sleep|energy|soreness|stress|mood|fever|a cold|ill,|deload")]
    private static partial Regex Reasons();
}
