namespace RecoveryBot.Conversations.Parsing;

/// <summary>A word or phrase that names what a check-in asks about.</summary>
/// <param name="Question">The question's id.</param>
internal sealed record ItemMention(string Question, ItemSide Side, Phrase.Span Span)
{
    public int From => Span.From;

    public int To => Span.To;
}

/// <summary>What stands beside an item.</summary>
/// <param name="Number">The number that belongs to it, or null.</param>
/// <param name="IsPraised">A word says that all is well.</param>
/// <param name="IsBlamed">A word says that it is not.</param>
/// <param name="HasLots">A word says that there is much of it.</param>
/// <param name="HasNone">A word says that there is little or none of it.</param>
internal sealed record Surroundings(Quantity? Number, bool IsPraised, bool IsBlamed, bool HasLots, bool HasNone)
{
    public static readonly Surroundings Nothing = new(null, false, false, false, false);

    public bool SayNothing => this == Nothing;

    public bool HaveWords => IsPraised || IsBlamed || HasLots || HasNone;
}
