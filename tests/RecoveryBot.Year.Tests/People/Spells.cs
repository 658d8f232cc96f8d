using NodaTime;

namespace RecoveryBot.Year.Tests.People;

/// <summary>What happens to a person over the year and lasts for days.</summary>
internal enum SpellKind
{
    /// <summary>Work or family takes more than usual.</summary>
    Stress,
    Cold,
    Flu,

    /// <summary>A knee, a shoulder: something that is no muscle soreness.</summary>
    Niggle,
    Holiday,

    /// <summary>In another zone.</summary>
    Travel,

    /// <summary>Nothing is answered, for no reason the bot could know.</summary>
    Silence,
}

/// <param name="From">Included.</param>
/// <param name="Until">Not included.</param>
/// <param name="Strength">0–1, what it means depends on the kind.</param>
internal sealed record Spell(SpellKind Kind, LocalDate From, LocalDate Until, double Strength)
{
    public bool Covers(LocalDate date) => date >= From && date < Until;

    /// <summary>Days since it began, from 0.</summary>
    public int Day(LocalDate date) => Period.DaysBetween(From, date);
}

/// <summary>One person's year, drawn ahead: how often each kind happens and how long it lasts.</summary>
internal sealed class Spells
{
    private static readonly IReadOnlyList<(SpellKind Kind, double PerYear, int Shortest, int Longest)> Rates =
    [
        (SpellKind.Stress, 5, 3, 12),
        (SpellKind.Cold, 2.2, 3, 7),
        (SpellKind.Flu, 0.6, 5, 9),
        (SpellKind.Niggle, 1.6, 2, 10),
        (SpellKind.Holiday, 0.9, 6, 14),
        (SpellKind.Travel, 0.8, 5, 12),
        (SpellKind.Silence, 0.7, 4, 15),
    ];

    private readonly List<Spell> _all = [];

    public Spells(LocalDate from, int days, Random chance)
    {
        foreach (var (kind, perYear, shortest, longest) in Rates)
        {
            for (var day = 20; day < days; day++)
            {
                if (chance.NextDouble() < perYear / 365)
                {
                    var begin = from.PlusDays(day);
                    _all.Add(new Spell(kind, begin, begin.PlusDays(chance.Next(shortest, longest + 1)), chance.NextDouble()));
                    day += longest;
                }
            }
        }
    }

    public Spell? On(LocalDate date, SpellKind kind) => _all.Find(spell => spell.Kind == kind && spell.Covers(date));
}
