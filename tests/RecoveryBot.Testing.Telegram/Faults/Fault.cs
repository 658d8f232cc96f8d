namespace RecoveryBot.Testing.Telegram.Faults;

/// <summary>Something that goes wrong with one request: exactly one of these.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>500 as a server on its way out gives it.</summary>
    public static Fault Restart => new Refuse(500, "Internal Server Error: restart");

    public static Fault BadGateway => new Refuse(502, "Bad Gateway");

    /// <summary>What a proxy in front answers: HTML instead of the Bot API's JSON.</summary>
    public static Fault Proxy => new Garbage(502, "<html><body><h1>502 Bad Gateway</h1></body></html>");

    /// <summary>The connection is reset when only the head of the request was read: nothing is applied.</summary>
    public sealed record ResetUnread : Fault;

    /// <summary>The connection is reset after the call was applied: the message stands, but the bot never hears so.</summary>
    public sealed record ResetAfterApplied : Fault;

    /// <summary>Applied; the answer breaks off in the middle.</summary>
    public sealed record HalfAnswer : Fault;

    /// <summary>Applied; the answer comes so many bytes at a time, with a pause on the fake's clock after each.</summary>
    public sealed record Drip(int Bytes, TimeSpan Pause) : Fault;

    /// <summary>Applied; the answer comes so long after the request, by the fake's clock.</summary>
    public sealed record Late(TimeSpan By) : Fault;

    /// <summary>Not applied; refused with a JSON body.</summary>
    public sealed record Refuse(int Code, string Description) : Fault;

    /// <summary>Not applied; the answer is no JSON.</summary>
    public sealed record Garbage(int Status, string Body) : Fault;

    /// <summary>
    /// Not applied: 429 out of the blue ("any method can give 429"). Until the wait is over it goes
    /// for every send into that chat (for the method, if it has no chat), or for every send everywhere.
    /// </summary>
    public sealed record SlowDown(TimeSpan Wait, bool IsEverywhere = false) : Fault;
}
