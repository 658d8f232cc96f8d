namespace RecoveryBot.Storage.Faq;

/// <summary>One way to ask a question.</summary>
/// <param name="Question">Its place in the list.</param>
/// <param name="Weight">Of all its words together.</param>
internal sealed record IndexedPhrasing(int Question, double Weight);

/// <summary>A word of what was asked.</summary>
/// <param name="Texts">Where it stands, in any of its forms.</param>
/// <param name="Weight">The fewer questions it belongs to, the more it says.</param>
/// <param name="Certainty">1 as it was typed; less if it had to be guessed.</param>
internal sealed record Term(IReadOnlySet<int> Texts, double Weight, double Certainty)
{
    private const double CertaintyOfGuess = 0.8;

    /// <summary>Any of these words may have been meant.</summary>
    public static Term Guessed(IReadOnlyList<Term> near) =>
        new(near.SelectMany(term => term.Texts).ToHashSet(), near.Max(term => term.Weight), CertaintyOfGuess);
}

/// <summary>How well a question matches what was asked.</summary>
/// <param name="Nearest">What its nearest wording has in common with it, from 0 to 1, 1 being the same words.</param>
/// <param name="Covered">The share of what was asked that stands in any of its wordings.</param>
internal sealed record Ranked(int Question, double Nearest, double Covered)
{
    private const double WeightOfCovered = 0.3;

    public double Rank => Nearest + (WeightOfCovered * Covered);
}

/// <summary>Puts questions in the order in which they match what was asked.</summary>
internal static class Ranking
{
    /// <summary>Words of a wording that were not asked count half: people leave words out more often than they add any.</summary>
    private const double WeightOfLeftOut = 0.5;

    // Set by the phrasings that the tests hold: below them it is better to offer the nearest than to answer.
    private const double LeastNearest = 0.3;
    private const double LeastCovered = 0.5;
    private const double LeastLead = 0.02;

    /// <summary>Less than this share of the best is not worth a button beside an answer.</summary>
    private const double LeastOfBest = 0.5;

    /// <summary>What matches best first; what has nothing in common is left out.</summary>
    public static IReadOnlyList<Ranked> Of(IReadOnlyList<Term> asked, IReadOnlyList<IndexedPhrasing> texts)
    {
        var total = asked.Sum(term => term.Weight);
        var common = new Dictionary<int, double>();
        var covered = new Dictionary<int, double>();
        foreach (var term in asked)
        {
            var says = term.Weight * term.Certainty;
            foreach (var text in term.Texts)
            {
                common[text] = common.GetValueOrDefault(text) + says;
            }

            foreach (var question in term.Texts.Select(text => texts[text].Question).Distinct())
            {
                covered[question] = covered.GetValueOrDefault(question) + says;
            }
        }

        return
        [
            .. common.GroupBy(
                    pair => texts[pair.Key].Question,
                    pair => pair.Value / (total + (WeightOfLeftOut * Math.Max(0, texts[pair.Key].Weight - pair.Value))))
                .Select(group => new Ranked(group.Key, group.Max(), covered[group.Key] / total))
                .OrderByDescending(ranked => ranked.Rank).ThenBy(ranked => ranked.Question),
        ];
    }

    /// <summary>Whether the first is what was meant, rather than only the nearest.</summary>
    public static bool Fits(IReadOnlyList<Ranked> ranked) =>
        ranked is [{ Nearest: >= LeastNearest, Covered: >= LeastCovered } best, ..]
        && (ranked.Count == 1 || best.Rank - ranked[1].Rank >= LeastLead);

    /// <summary>The one that fits and those that may have been meant instead.</summary>
    public static IEnumerable<Ranked> WithRivals(IReadOnlyList<Ranked> ranked) =>
        ranked.TakeWhile(one => one.Rank >= LeastOfBest * ranked[0].Rank);
}
