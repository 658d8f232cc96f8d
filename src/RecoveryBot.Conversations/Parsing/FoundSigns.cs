namespace RecoveryBot.Conversations.Parsing;

/// <summary>The warning signs of one text, read once for whoever asks.</summary>
/// <param name="Mentions">Every sign the text speaks of, each once, the plainest mention of it.</param>
/// <param name="Spans">Where it speaks of them.</param>
internal sealed record FoundSigns(IReadOnlyList<SignMention> Mentions, IReadOnlyList<SignSpan> Spans)
{
    public static readonly FoundSigns None = new([], []);
}

/// <summary>Words that speak of a sign.</summary>
/// <param name="IsDenied">The text only says of this sign that it is not there.</param>
internal readonly record struct SignSpan(Phrase.Span Words, bool IsDenied)
{
    public int From => Words.From;

    public int To => Words.To;

    /// <summary>One of its words stands among these tokens; what stands in its gaps is not its own.</summary>
    public bool Shares(int from, int to)
    {
        var words = Words;
        return Enumerable.Range(from, to - from).Any(at => at >= words.From && at < words.To && words.IsMatched(at));
    }
}
