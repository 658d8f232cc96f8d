namespace RecoveryBot.Year.Tests.People;

/// <summary>How somebody is on one morning, on the scales the bot asks for: 1–5, 5 best.</summary>
internal sealed record Feeling(
    int Energy,
    int Sleep,
    int Soreness,
    int Calm,
    int Mood,
    int Food,
    double Hours,
    Movement Moves,
    Pain? Pain,
    Ill Ill,
    bool InTheWay)
{
    public static readonly Feeling Fine = new(4, 4, 4, 4, 4, 4, 7.5, Movement.Normal, null, Ill.No, false);

    public bool IsUnwell => Pain is not null || Ill != Ill.No;

    public override string ToString() =>
        $"energy {Energy}, sleep {Sleep} ({Hours:0.#} h), muscles {Soreness}, calm {Calm}, mood {Mood}, food {Food}, "
        + $"moves {Moves.ToString().ToLowerInvariant()}"
        + (Pain is { } pain ? $", pain {pain.Strength}/10 for {pain.Days} d" : "")
        + (Ill == Ill.No ? "" : $", ill: {Ill}");
}

internal enum Movement
{
    Normal,
    Stiff,
    Altered,
}

internal enum Ill
{
    No,
    AboveNeck,
    BelowNeck,
    Fever,
}

/// <param name="Strength">0–10.</param>
internal sealed record Pain(int Strength, int Days);
