using NodaTime;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Year.Tests.People;

/// <summary>What does not change about a simulated person over the year. Everything is drawn from one seed.</summary>
/// <param name="SleepsUsually">On the scale of 1–5.</param>
/// <param name="CalmUsually">On the scale of 1–5.</param>
/// <param name="Answers">Share of mornings on which the prompt is answered, outside spells of silence.</param>
/// <param name="Logs">Share of evenings on which the question is answered.</param>
/// <param name="Obeys">Share of days on which the advice is followed; on the others the plan is.</param>
/// <param name="Toughness">How well training is borne, 0.7–1.3: the same week makes one sore and another not.</param>
internal sealed record Traits(
    int Number,
    Goal Goal,
    string Months,
    string Zone,
    LocalTime CheckInAt,
    bool PlansTheWeek,
    double SleepsUsually,
    double CalmUsually,
    double Answers,
    double Logs,
    double Obeys,
    double Toughness)
{
    private static readonly string[] Cities = ["Berlin", "London", "New York", "Kathmandu", "Sydney", "Santiago", "Lisbon"];

    private static readonly string[] Experience =
        ["Less than six months", "Six months to two years", "Two years or more"];

    public TrainingLevel Level => (TrainingLevel)Array.IndexOf(Experience, Months);

    public static Traits Draw(int number, Random chance) => new(
        number,
        (Goal)(number % 3),
        Experience[chance.Next(Experience.Length)],
        Cities[chance.Next(Cities.Length)],
        new LocalTime(chance.Next(6, 9), chance.Next(4) * 15),
        PlansTheWeek: chance.NextDouble() < 0.85,
        SleepsUsually: Between(chance, 3.4, 4.6),
        CalmUsually: Between(chance, 3.2, 4.6),
        Answers: Between(chance, 0.78, 0.99),
        Logs: Between(chance, 0.55, 0.98),
        Obeys: Between(chance, 0.75, 1.0),
        Toughness: Between(chance, 0.75, 1.3));

    private static double Between(Random chance, double from, double to) => from + ((to - from) * chance.NextDouble());
}
