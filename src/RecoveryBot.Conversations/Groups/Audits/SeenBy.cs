using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Audits;

/// <summary>A look as its client reads it.</summary>
/// <param name="Trainer">Null for somebody who is nobody's any more.</param>
/// <param name="At">The client's local time.</param>
public sealed record SeenBy(string? Trainer, Look What, LocalDateTime At)
{
    /// <summary>The latest first; names as they are at this moment.</summary>
    internal static IReadOnlyList<SeenBy> Of(IReadOnlyList<LookedAt> looks, IDirectory directory, DateTimeZone zone)
    {
        var names = looks.Select(look => look.By).OfType<long>().Distinct().ToDictionary(by => by, directory.NameOf);
        return [.. looks.Select(look => new SeenBy(look.By is { } by ? names[by] : null, look.What, look.At.InZone(zone).LocalDateTime))];
    }

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(SeenBy)} {What}";
}
