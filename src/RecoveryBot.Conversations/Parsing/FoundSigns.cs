namespace RecoveryBot.Conversations.Parsing;

/// <summary>The warning signs of one text, read once for whoever asks.</summary>
/// <param name="Mentions">Every sign the text speaks of, each once, the plainest mention of it.</param>
/// <param name="Spans">Where it speaks of them.</param>
internal sealed record FoundSigns(IReadOnlyList<SignMention> Mentions, IReadOnlyList<SignSpan> Spans)
{
    public static readonly FoundSigns None = new([], []);
}

/// <summary>The tokens from one up to another that speak of a sign.</summary>
/// <param name="IsDenied">The text only says of this sign that it is not there.</param>
internal readonly record struct SignSpan(int From, int To, bool IsDenied);
