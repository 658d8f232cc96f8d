namespace RecoveryBot.Application.Web;

/// <summary>Something that answers requests of others at an address of this program's.</summary>
/// <param name="Origin">What is listened to, such as "http://127.0.0.1:8080"; "*" stands for every name.</param>
/// <param name="Path">What it answers, with whatever comes behind it, such as "/discord"; "" for all of it.</param>
/// <param name="LongestBody">Whatever is longer is refused unread.</param>
/// <param name="AnswerAsync">Answers; the request is not to be kept.</param>
public sealed record WebEndpoint(string Origin, string Path, int LongestBody, Func<WebRequest, CancellationToken, Task<WebAnswer>> AnswerAsync)
{
    /// <summary>Refuses by what comes before the body, so that a stranger's is never read; null lets it through.</summary>
    public Func<WebRequest, WebAnswer?> Refuse { get; init; } = _ => null;
}

/// <param name="Method">Such as "POST".</param>
/// <param name="Header">A header's value; null if it is missing.</param>
/// <param name="Body">As it came, to the byte; empty while it is not read yet.</param>
public sealed record WebRequest(string Method, string Path, Func<string, string?> Header, ReadOnlyMemory<byte> Body);

/// <param name="Status">Of HTTP.</param>
public sealed record WebAnswer(int Status)
{
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Null for no body.</summary>
    public string? MediaType { get; init; }

    /// <summary>Seconds after which it may be asked again; null: not said.</summary>
    public int? RetryAfter { get; init; }

    public static WebAnswer Json(int status, byte[] json) => new(status) { Body = json, MediaType = "application/json" };
}
