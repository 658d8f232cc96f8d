namespace RecoveryBot.Testing.Http;

/// <summary>How an answer reaches the client, or does not: exactly one of these.</summary>
internal abstract record Delivery
{
    private Delivery()
    {
    }

    public sealed record Whole : Delivery;

    /// <summary>The connection is reset and nothing is said.</summary>
    public sealed record Reset : Delivery;

    /// <summary>The head and half of the body, then the connection ends.</summary>
    public sealed record Half : Delivery;

    /// <summary>So many bytes of the body at a time, with a pause on the fake's clock in between.</summary>
    public sealed record Drip(int Bytes, TimeSpan Pause) : Delivery;

    /// <summary>Whole, when the moment has come.</summary>
    public sealed record Late(Task Moment) : Delivery;
}
