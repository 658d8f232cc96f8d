using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.TrainingLog;

internal enum FigureRole
{
    Effort,
    Minutes,

    /// <summary>Minutes of the whole, whatever its parts took.</summary>
    Total,

    /// <summary>A bare number that stands as a figure of its own.</summary>
    Free,

    /// <summary>It may be an effort or minutes, or something else.</summary>
    Unsure,

    /// <summary>Below zero.</summary>
    Off,
}

/// <param name="Value">Of an effort the effort, else minutes.</param>
internal sealed record Figure(FigureRole Role, decimal Value, Quantity Quantity);

/// <summary>Gives each number of a line its role, by what stands around it.</summary>
internal sealed partial class FigureScan
{
    private const int MinutesOfAnHour = 60;

    // "1:30" is an hour and a half, "45:10" three quarters of one; "9:50" may be either, or a time of day.
    private const int MostSureHours = 2;
    private const int LeastSureMinutes = 24;

    private const int FurthestMarker = 3;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly LogWords _words;
    private readonly Lexicon _lexicon;
    private readonly IReadOnlyList<DateMention> _days;
    private readonly List<Figure> _figures = [];

    private FigureScan(IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> days, LogWords words, Lexicon lexicon)
    {
        (_tokens, _days, _words, _lexicon) = (tokens, days, words, lexicon);
    }

    /// <summary>In the line's order; numbers that plainly count something else are not among them.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <param name="days">The days the line names: their numbers are none of its figures.</param>
    public static FigureScan Of(IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> days, LogWords words, Lexicon lexicon)
    {
        var scan = new FigureScan(tokens, days, words, lexicon);
        var quantities = new QuantityParser(lexicon);
        for (var at = 0; at < tokens.Count;)
        {
            if (days.FirstOrDefault(day => day.From == at) is { } named)
            {
                at = named.To;
            }
            else if (quantities.At(tokens, at) is { } quantity)
            {
                at = scan.Take(quantity);
            }
            else
            {
                at++;
            }
        }

        return scan;
    }

    /// <summary>The line names a session, such as a run or yoga.</summary>
    public bool NamesSession => _tokens.Any(token => token.IsWord && _words.IsSession(token.Text));

    private Token At(int at) => at >= 0 && at < _tokens.Count ? _tokens[at] : Token.None;

    private bool Has(IReadOnlySet<string> set, int at) => At(at) is { Text: { } text, Kind: TokenKind.Word or TokenKind.Mark } && set.Contains(text);

    private QuantityKind? UnitAt(int at) => At(at).Text is { } text && _lexicon.Units.TryGetValue(text, out var unit) ? unit : null;

    private void Add(FigureRole role, decimal value, Quantity quantity) => _figures.Add(new Figure(role, value, quantity));

    /// <returns>The token to go on at.</returns>
    private int Take(Quantity quantity)
    {
        var (value, next) = (quantity.Value, quantity.To);
        switch (quantity.Kind)
        {
            case QuantityKind.Bare or QuantityKind.Minutes or QuantityKind.Hours when IsNegative(quantity.From):
                Add(FigureRole.Off, value, quantity);
                break;
            case QuantityKind.OutOf:
                Add(quantity.Second == SessionFigures.MostRpe ? FigureRole.Effort : FigureRole.Unsure, value, quantity);
                break;
            case QuantityKind.Minutes or QuantityKind.Hours:
                Length(quantity, value * (quantity.Kind == QuantityKind.Hours ? MinutesOfAnHour : 1));
                break;
            case QuantityKind.MinutesOrMetres when !IsOf(quantity.From):
                Add(FigureRole.Unsure, value, quantity);
                break;
            case QuantityKind.Colon:
                Colon(quantity);
                break;
            case QuantityKind.Times when quantity.Second is { } each:
                return Repeated(quantity, value * each);
            case QuantityKind.Bare:
                Bare(quantity);
                break;
            case QuantityKind.Slash or QuantityKind.Percent:
                Add(FigureRole.Unsure, value, quantity);
                break;
        }

        return next;
    }

    /// <summary>"-7", but not "45 min - 7" and not "run -7-".</summary>
    private bool IsNegative(int at) => At(at - 1).Is("-") && At(at - 1).End == At(at).Start && (at == 1 || At(at - 2).End < At(at - 1).Start);
}
