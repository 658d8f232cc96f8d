namespace RecoveryBot.Conversations.Parsing;

internal enum QuantityKind
{
    /// <summary>A number with nothing that says what it counts.</summary>
    Bare,

    /// <summary>"4/10", "4 out of 5": <see cref="Quantity.Second"/> is the highest.</summary>
    OutOf,

    Percent,

    /// <summary>In hours: "7h30", "6½ hours", "23:00 to 6:15".</summary>
    Hours,

    Minutes,

    /// <summary>"250m": metres or minutes.</summary>
    MinutesOrMetres,

    Seconds,
    Days,
    Weeks,
    Months,
    Years,

    /// <summary>Metres, kilometres, miles, steps, laps.</summary>
    Distance,

    /// <summary>Kilograms, pounds.</summary>
    Weight,

    HeartRate,

    /// <summary>Degrees, or a body temperature by its figure.</summary>
    Temperature,

    /// <summary>"3 times", "5x5", "2nd".</summary>
    Times,

    /// <summary>A time of day that says so: "6am", "7 o'clock". In hours since midnight.</summary>
    Clock,

    /// <summary>"7:30" or "1:02:03": a time of day, hours and minutes, or minutes and seconds. In parts of 60 of the first.</summary>
    Colon,

    /// <summary>"6/7": a date, or nothing that is known.</summary>
    Slash,
}

/// <summary>A number with what belongs to it.</summary>
/// <param name="Value">In the kind's unit.</param>
/// <param name="Second">The upper end of "7-8"; of <see cref="QuantityKind.OutOf"/> the highest; else null.</param>
/// <param name="From">The first of its tokens.</param>
/// <param name="To">The token after its last.</param>
internal sealed record Quantity(QuantityKind Kind, decimal Value, decimal? Second, int From, int To)
{
    public bool IsRange => Second is not null && Kind is not (QuantityKind.OutOf or QuantityKind.Slash or QuantityKind.Times);

    /// <summary>How many parts a <see cref="QuantityKind.Colon"/> has: 2 or 3.</summary>
    public int Parts { get; init; }

    public bool IsWhole => decimal.Truncate(Value) == Value;
}
