using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>
/// Whoever may see nothing of a client any more decides nothing of theirs either: with a yes that is taken back, by whichever hand, end the
/// trainer's words on days to come, what they banned, and with the group its rules.
/// </summary>
internal static class EndedCoaching
{
    public static Turn After(Turn turn, TurnContext context)
    {
        var ended = turn.Consents.Where((change, index) => IsTakenBack(change) && !turn.Consents.Skip(index + 1).Any(later => GivesAgain(later, change))).ToList();
        if (ended.Count == 0 || turn.Person is not { Client: { } client } person)
        {
            return turn;
        }

        var today = ClientTurn.Today(person, client, context).Date;
        var coaching = ended.Aggregate(client.Coaching ?? Coaching.None, Without);
        return turn with
        {
            Person = client.Coaching is null ? person : person with { Client = client with { Coaching = coaching.OrNull() } },
            Facts = [.. turn.Facts, .. WordsOf(context).Select(said => Ended(said, ended, today)).OfType<Fact.TrainersSaid>()],
        };
    }

    /// <summary>The words of a trainer of a group that still mean a day to come.</summary>
    public static IReadOnlyList<TrainerWord> StillMeant(TurnContext context, long group, long trainer, LocalDate today) =>
        [.. WordsOf(context).SelectMany(said => said.Words).Where(word => word.Group == group && word.Trainer == trainer && word.Until >= today)];

    private static IEnumerable<Fact.TrainersSaid> WordsOf(TurnContext context) => context.Facts.Value.OfType<Fact.TrainersSaid>();

    /// <summary>Null where nothing of it ends. What held on earlier days stays as it was.</summary>
    private static Fact.TrainersSaid? Ended(Fact.TrainersSaid said, IReadOnlyList<ConsentChange> ended, LocalDate today)
    {
        IReadOnlyList<TrainerWord> left =
        [
            .. said.Words
                .Select(word => ended.Any(change => IsAbout(change, word)) && word.Until >= today ? word with { Until = today.PlusDays(-1) } : word)
                .Where(word => word.Until >= said.Date),
        ];
        return left.SequenceEqual(said.Words) ? null : said with { Words = left };
    }

    private static bool IsTakenBack(ConsentChange change) => change is ConsentChange.Withdraw or ConsentChange.WithdrawAll;

    private static bool GivesAgain(ConsentChange later, ConsentChange change) => (later, change) switch
    {
        (ConsentChange.Share share, ConsentChange.Withdraw withdraw) => (share.Group, share.Trainer) == (withdraw.Group, withdraw.Trainer),
        _ => false,
    };

    private static bool IsAbout(ConsentChange change, TrainerWord word) => change switch
    {
        ConsentChange.Withdraw withdraw => (withdraw.Group, withdraw.Trainer) == (word.Group, word.Trainer),
        ConsentChange.WithdrawAll all => all.Group == word.Group,
        _ => false,
    };

    private static Coaching Without(Coaching coaching, ConsentChange change) => change switch
    {
        ConsentChange.Withdraw withdraw => coaching.WithoutTrainer(withdraw.Group, withdraw.Trainer),
        ConsentChange.WithdrawAll all => coaching.WithoutGroup(all.Group),
        _ => coaching,
    };
}
