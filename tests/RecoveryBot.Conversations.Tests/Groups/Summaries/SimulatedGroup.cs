using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Tests.Groups.Summaries;

/// <summary>A group's morning by chance: who is named where, asked and answering when. The first moment is the summary, the others edits.</summary>
internal sealed record SimulatedGroup(IReadOnlyList<SimulatedClient> Clients)
{
    public const int Moments = 6;

    private static readonly Decision[] Decisions = Enum.GetValues<Decision>();

    public static SimulatedGroup By(Random chance)
    {
        var named = chance.NextDouble();
        var early = chance.NextDouble();
        var late = chance.Next(1, Moments);
        return new([.. Enumerable.Range(1, chance.Next(1, 30)).Select(person => new SimulatedClient(
            person,
            [.. new[] { PlacePurpose.Summary, PlacePurpose.Trainers }.Where(_ => chance.NextDouble() < named)],
            chance.NextDouble() < 0.9 ? chance.Next(0, 2) : Moments,
            chance.NextDouble() >= 0.9 ? Moments : chance.NextDouble() < early ? 0 : chance.Next(0, late),
            Decisions[chance.Next(Decisions.Length)]))]);
    }

    /// <summary>The same with another decision of one client.</summary>
    public SimulatedGroup With(SimulatedClient client, Decision decision) => new(
        [.. Clients.Select(one => one == client ? one with { Decision = decision } : one)]);

    /// <summary>Everything that a channel reads until noon.</summary>
    public string ShownIn(PlacePurpose channel) => string.Join(
        "\n---\n", Numbers().Select((numbers, moment) => GroupSamples.Shown(At(moment), numbers, channel) ?? "nothing"));

    public IReadOnlyList<ShownNumbers> Numbers()
    {
        ShownNumbers? shown = null;
        return [.. Enumerable.Range(0, Moments).Select(moment => shown = Remainder.Next(At(moment), shown))];
    }

    private List<ChannelClient> At(int moment) => [.. Clients.Select(client => GroupSamples.Client(
        client.Person,
        client.NamedIn.Count == 0 ? null : $"Name{client.Person}",
        client.AnswersAt <= moment ? client.Decision : null,
        client.AskedAt <= moment,
        client.NamedIn))];
}

/// <param name="AskedAt">From which moment on.</param>
/// <param name="AnswersAt">From which moment on.</param>
internal sealed record SimulatedClient(long Person, IReadOnlyList<PlacePurpose> NamedIn, int AskedAt, int AnswersAt, Decision Decision)
{
    public Decision InTheOtherBucket => Decision == Decision.TrainAsPlanned ? Decision.Rest : Decision.TrainAsPlanned;
}
