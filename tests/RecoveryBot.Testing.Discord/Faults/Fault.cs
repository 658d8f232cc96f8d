using RecoveryBot.Testing.Discord.Limits;

namespace RecoveryBot.Testing.Discord.Faults;

/// <summary>Something that goes wrong with one REST request: exactly one of these.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>What the edge answers when nobody is behind it: HTML.</summary>
    public static Fault BadGateway => new Garbage(502, "502 Bad Gateway");

    public static Fault ServerError => new Refuse(500, "500: Internal Server Error");

    public static Fault Unavailable => new Refuse(503, "upstream connect error or disconnect/reset before headers");

    /// <summary>The connection is reset when only the head of the request was read: nothing is applied.</summary>
    public sealed record ResetUnread : Fault;

    /// <summary>The connection is reset after the request was applied: the message stands, but the bot never hears so.</summary>
    public sealed record ResetAfterApplied : Fault;

    /// <summary>Applied; the answer breaks off in the middle.</summary>
    public sealed record HalfAnswer : Fault;

    /// <summary>Applied; the answer comes so many bytes at a time, with a pause on the fake's clock after each.</summary>
    public sealed record Drip(int Bytes, TimeSpan Pause) : Fault;

    /// <summary>Applied; the answer comes so long after the request, by the fake's clock.</summary>
    public sealed record Late(TimeSpan By) : Fault;

    /// <summary>Applied; the answer comes once this has happened.</summary>
    public sealed record Until(Task Moment) : Fault;

    /// <summary>Not applied; refused with a JSON body.</summary>
    /// <param name="Code">Of topics/opcodes-and-status-codes.mdx; 0 for none.</param>
    public sealed record Refuse(int Status, string Message, int Code = 0) : Fault;

    /// <summary>Not applied; the answer is HTML.</summary>
    public sealed record Garbage(int Status, string Body) : Fault;

    /// <summary>
    /// Not applied: 429 out of the blue. Until the wait is over it goes for the bucket, or (global and edge) for all
    /// that is under the global limit; the edge makes no exception for anything.
    /// </summary>
    public sealed record SlowDown(TimeSpan Wait, Scope Scope = Scope.User) : Fault;
}
