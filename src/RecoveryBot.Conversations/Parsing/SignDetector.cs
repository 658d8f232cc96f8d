using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Finds the warning signs in anything that is typed.</summary>
internal static class SignDetector
{
    /// <inheritdoc cref="FoundSigns.Mentions"/>
    public static IReadOnlyList<SignMention> Read(string text) => Find(new Utterance(text, Language.English.Vocabulary), Language.English).Mentions;

    public static FoundSigns Find(Utterance text, Language language)
    {
        var judged = Judged(text, language);
        return judged.Count == 0 ? FoundSigns.None : new FoundSigns(Mentions(text, judged), Spans(text, language, judged));
    }

    private static IReadOnlyList<SignMention> Mentions(Utterance text, List<(Found Found, SignStatus Status)> judged) =>
    [
        .. judged
            .Select(one => new SignMention(
                one.Found.Sign,
                one.Status == SignStatus.Said && judged.Exists(other => other.Status == SignStatus.Asked && Softens(other.Found, one.Found))
                    ? SignStatus.Asked
                    : one.Status,
                text.Typed(one.Found.From, one.Found.To),
                one.Found.Strength == SignStrength.Hint))
            .GroupBy(mention => mention.Sign)
            .Select(same => same.OrderBy(mention => mention.Status).ThenBy(mention => mention.IsHint).First())
            .OrderBy(mention => mention.Sign),
    ];

    private static IReadOnlyList<SignSpan> Spans(Utterance text, Language language, List<(Found Found, SignStatus Status)> judged) =>
    [
        .. judged.GroupBy(one => one.Found.Sign).SelectMany(same => same.Select(one => new SignSpan(
            one.Found.Span, same.All(other => other.Status == SignStatus.Denied) && !HoldsDenial(text, one.Found, language)))),
    ];

    /// <summary>"Hurts - no chest": the denial is of the last word only.</summary>
    private static bool HoldsDenial(Utterance text, Found found, Language language) =>
        Enumerable.Range(found.From, found.To - found.From).Any(at => text.Is(at, language.Scopes.Denials));

    private static List<(Found Found, SignStatus Status)> Judged(Utterance text, Language language)
    {
        var found = Found(text, language);
        if (found.Count == 0)
        {
            return [];
        }

        var scope = new Scope(text, language.Scopes);
        var spans = found.Select(one => (one.From, one.To)).ToList();
        return [.. found.Select(one => (one, StatusOf(one, scope, spans)))];
    }

    private static SignStatus StatusOf(Found found, Scope scope, IReadOnlyList<(int From, int To)> spans) =>
        scope.Of(found.From, found.To, at => at < found.To && !found.Span.IsMatched(at), [.. spans.Where(span => span.To <= found.From || span.From >= found.To)]) switch
        {
            Polarity.Denied => scope.IsHedged(found.From, found.To) ? SignStatus.Asked : SignStatus.Denied,
            Polarity.Affirmed => scope.IsOfSomebodyElse(found.From, found.To) switch
            {
                // Somebody close who was in danger is a reason to ask.
                true => found.Sign == WarningSign.NotSafe ? SignStatus.Asked : SignStatus.Denied,
                null => SignStatus.Asked,
                false => found.IsPlain && !scope.IsPastOrSupposed(found.From, found.To) ? SignStatus.Said : SignStatus.Asked,
            },
            _ => SignStatus.Asked,
        };

    private static List<Found> Found(Utterance text, Language language)
    {
        var isIdiom = new bool[text.Count];
        var bodilyTo = 0;
        var found = new List<Found>();
        for (var at = 0; at < text.Count; at++)
        {
            if (at >= bodilyTo && language.Signs.Idioms.LongestAt(text, at) is { } idiom)
            {
                Array.Fill(isIdiom, true, at, idiom.Span.To - at);
            }

            bodilyTo = Math.Max(bodilyTo, language.Signs.Bodily.LongestAt(text, at)?.Span.To ?? 0);
            language.Signs.Patterns.At(text, at, (span, meaning) => found.Add(new Found(
                meaning.Sign, span, meaning.Strength == SignStrength.Plain && IsOfSeveralThings(text, span, language) ? SignStrength.InDoubt : meaning.Strength)));
        }

        found.RemoveAll(one => isIdiom.AsSpan(one.From, one.To - one.From).Contains(true));
        found.RemoveAll(one => Enumerable.Range(one.From, one.To - one.From)
            .Any(at => !one.Span.IsMatched(at) && text.Is(at, language.Scopes.Walls)));
        return found;
    }

    /// <summary>"My chest and my knee hurts": of one thing, or of both.</summary>
    private static bool IsOfSeveralThings(Utterance text, Phrase.Span span, Language language) => Enumerable.Range(span.From, span.To - span.From)
        .Any(at => !span.IsMatched(at) && (text.Is(at, language.Scopes.Joints) || text.Tokens[at].Is("-")));

    /// <summary>"Passed out on the sofa" is a question, though "passed out" is none.</summary>
    private static bool Softens(Found other, Found one) => other.Sign == one.Sign && one.Strength == SignStrength.Plain && other.Strength != SignStrength.Plain
        && other.From <= one.From && other.To >= one.To && other.To - other.From > one.To - one.From;
}

/// <summary>A pattern that was found in a text.</summary>
internal sealed record Found(WarningSign Sign, Phrase.Span Span, SignStrength Strength)
{
    /// <summary>Said in plain words that are spelt right.</summary>
    public bool IsPlain => Strength == SignStrength.Plain && !Span.IsMisspelt;

    public int From => Span.From;

    public int To => Span.To;
}
