namespace RecoveryBot.Conversations.Parsing;

internal enum TokenKind
{
    /// <summary>Letters, folded: lower case, no accents, no apostrophes. An emoji is a word of its own.</summary>
    Word,

    /// <summary>Digits of any script, with what makes a fraction of them.</summary>
    Number,

    /// <summary>A sign that may belong to a number: colon, slash, hyphen, per cent, degree.</summary>
    Mark,

    /// <summary>A comma: it ends a clause.</summary>
    Comma,

    /// <summary>A line break, full stop, semicolon, exclamation or question mark: it ends a sentence.</summary>
    Stop,
}

/// <summary>One word, number, mark or break of a typed text.</summary>
/// <param name="Text">A word folded, a number in ASCII digits, else the sign itself; a line break is '\n'.</param>
/// <param name="Start">Where it begins in the typed text.</param>
/// <param name="Length">How many UTF-16 units of the typed text it covers.</param>
/// <param name="Value">A number's value; 0 for everything else.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int Length, decimal Value = 0)
{
    /// <summary>What stands before the first token and behind the last one.</summary>
    public static readonly Token None = new(TokenKind.Stop, "", 0, 0);

    public int End => Start + Length;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool EndsClause => Kind is TokenKind.Comma or TokenKind.Stop;

    public bool Is(string text) => Kind is TokenKind.Word or TokenKind.Mark && Text == text;
}
