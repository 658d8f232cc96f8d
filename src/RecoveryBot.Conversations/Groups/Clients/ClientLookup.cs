using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Clients;

/// <summary>
/// Finds whom a trainer means by a typed name: a client of any of their groups, by the whole name or its beginning. Case, accents
/// and punctuation do not count. Nobody else is ever found, so that a name tells nothing of other people.
/// </summary>
internal static class ClientLookup
{
    // A name, and whatever else is said behind it.
    private const int MostWords = 20;

    /// <summary>Whom words begin with: as many of them as name somebody, so that "Anna Maria rest" is "Anna Maria" and "rest".</summary>
    public static ClientMatch Read(Speaker speaker, string typed)
    {
        var clients = ClientsOf(speaker);
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(words.Length, MostWords); count > 0; count--)
        {
            if (Named(clients, string.Join(' ', words.Take(count))) is { Count: > 0 } found)
            {
                var rest = string.Join(' ', words.Skip(count));
                return found is [var only] ? new ClientMatch.One(only, rest) : new ClientMatch.Several(found, rest);
            }
        }

        return new ClientMatch.None(Shown(words));
    }

    /// <summary>A client of theirs; null for anybody else, such as a forged button's.</summary>
    public static FoundClient? Of(Speaker speaker, long person) => ClientsOf(speaker).FirstOrDefault(client => client.Person == person);

    /// <summary>The clients of all groups they train, each once, in the order in which they came.</summary>
    public static IReadOnlyList<FoundClient> ClientsOf(Speaker speaker) =>
    [
        .. speaker.Trained
            .SelectMany(group => speaker.Context.Directory.MembersOf(group.Group)
                .Where(member => member.Role == Role.Client)
                .Select(member => (Member: member, group.Group)))
            .GroupBy(row => row.Member.Person)
            .Select(rows => new FoundClient(
                rows.Key, rows.First().Member.Name, rows.Min(row => row.Member.Since), [.. rows.Select(row => row.Group)])),
    ];

    /// <summary>Who is called exactly so; only if nobody is, whose name begins so.</summary>
    private static IReadOnlyList<FoundClient> Named(IReadOnlyList<FoundClient> clients, string typed)
    {
        var name = Comparable(typed);
        var exact = clients.Where(client => Comparable(client.Name) == name).ToList();
        return exact.Count > 0 ? exact : [.. clients.Where(client => Comparable(client.Name).StartsWith(name, StringComparison.Ordinal))];
    }

    // Of a name without letters, such as one of pictures, nothing would be left.
    private static string Comparable(string name) => Spelling.Fold(name) is { Length: > 0 } folded ? folded : name.ToLowerInvariant();

    private static string Shown(IReadOnlyList<string> words)
    {
        var typed = SafeText.Of(string.Join(' ', words));
        return typed.Length <= GroupName.Longest ? typed : typed[..GroupName.Longest];
    }
}

/// <summary>A client of a trainer.</summary>
/// <param name="Name">What they want to be called.</param>
/// <param name="Since">When they came to the first of these groups.</param>
/// <param name="Groups">Those of the trainer that they belong to.</param>
internal sealed record FoundClient(long Person, string Name, Instant Since, IReadOnlyList<long> Groups)
{
    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(FoundClient)} {Person}";
}

/// <summary>Whom typed words name.</summary>
internal abstract record ClientMatch
{
    private ClientMatch()
    {
    }

    /// <param name="Rest">What was typed behind the name.</param>
    public sealed record One(FoundClient Client, string Rest) : ClientMatch;

    /// <summary>Several are called so, or begin so.</summary>
    public sealed record Several(IReadOnlyList<FoundClient> Clients, string Rest) : ClientMatch;

    /// <param name="Typed">Cleaned, and not longer than a name is.</param>
    public sealed record None(string Typed) : ClientMatch;
}
