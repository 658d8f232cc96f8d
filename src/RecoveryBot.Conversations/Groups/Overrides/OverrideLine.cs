using NodaTime;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>What a trainer types of a client's day: "at most recovery", "rest until Friday".</summary>
/// <param name="When">Null as long as it was not said, or not understood.</param>
internal sealed record OverrideLine(OverrideKind Kind, Decision Decision, OverrideSpan? When)
{
    private static readonly OverrideWords Words = OverrideWords.English;

    /// <summary>Null where no decision is named first, and for "at most training as planned", which says nothing.</summary>
    public static OverrideLine? Read(string typed, LocalDate today)
    {
        var rest = Spelling.Fold(typed, keep: ".-/");
        var capped = Behind(rest, Words.AtMost);
        return Longest(capped ?? rest) is var (decision, left) && (capped is null || decision != Decision.TrainAsPlanned)
            ? new OverrideLine(capped is null ? OverrideKind.Set : OverrideKind.Cap, decision, left.Length == 0 ? OverrideSpan.Today : SpanOf(left, today))
            : null;
    }

    /// <summary>"today", "tomorrow", "until Friday", "Friday"; null for anything else, and for a day too far away.</summary>
    public static OverrideSpan? SpanOf(string typed, LocalDate today)
    {
        var said = Spelling.Fold(typed, keep: ".-/");
        return said switch
        {
            _ when Words.Today.Contains(said) => OverrideSpan.Today,
            _ when Words.Tomorrow.Contains(said) => OverrideSpan.Tomorrow,
            _ => DateMatch.Find(Behind(said, Words.Until) ?? said, DateScope.Ahead(today, TrainerWord.MostDays - 1)) switch
            {
                DateMatch.Found { Date: var until } when until == today => OverrideSpan.Today,
                DateMatch.Found { Date: var until } when until > today && until < today.PlusDays(TrainerWord.MostDays) => new OverrideSpan(FromTomorrow: false, until),
                _ => null,
            },
        };
    }

    private static (Decision Decision, string Left)? Longest(string folded) => Words.Decisions
        .SelectMany(row => row.Phrases.Select(phrase => (row.Decision, Phrase: phrase)))
        .Where(row => folded == row.Phrase || folded.StartsWith(row.Phrase + " ", StringComparison.Ordinal))
        .OrderByDescending(row => row.Phrase.Length)
        .Select(row => ((Decision, string)?)(row.Decision, folded[row.Phrase.Length..].Trim()))
        .FirstOrDefault();

    private static string? Behind(string folded, IReadOnlyList<string> phrases) => phrases
        .Where(phrase => folded.StartsWith(phrase + " ", StringComparison.Ordinal))
        .OrderByDescending(phrase => phrase.Length)
        .Select(phrase => folded[phrase.Length..].Trim())
        .FirstOrDefault();
}
