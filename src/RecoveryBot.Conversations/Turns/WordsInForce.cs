using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Which of all the words that trainers said holds on a day.</summary>
internal static class WordsInForce
{
    /// <summary>
    /// Of one trainer the latest holds; of several trainers the strictest, and of equally strict ones the latest. Null where nobody
    /// said anything.
    /// </summary>
    public static CoachOverride? On(LocalDate date, IEnumerable<Fact.Dated> facts) => Covering(date, facts)
        .GroupBy(word => word.Trainer)
        .Select(said => said.MaxBy(word => word.At)!)
        .OrderByDescending(word => word.Decision)
        .ThenByDescending(word => word.At)
        .FirstOrDefault()?.On(date);

    /// <summary>Those that hold on a day, or would if no later one did.</summary>
    public static IEnumerable<TrainerWord> Covering(LocalDate date, IEnumerable<Fact.Dated> facts) => facts
        .OfType<Fact.TrainersSaid>()
        .Where(said => said.Date <= date && said.Date > date.PlusDays(-TrainerWord.MostDays))
        .SelectMany(said => said.Words)
        .Where(word => word.Until >= date);
}
