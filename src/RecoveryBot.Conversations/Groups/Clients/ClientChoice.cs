using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Clients;

/// <summary>What answers a name that is not the one client's: a choice of several, or that there is none.</summary>
internal sealed class ClientChoice(IClientLookupWording wording)
{
    private const int MostShown = 8;

    /// <summary>Talks about the one client that is meant, or asks who that is.</summary>
    /// <param name="talk">With what was typed behind the name.</param>
    /// <param name="button">Leads to the same talk about one of several.</param>
    public Turn Talk(Speaker speaker, string typed, Func<FoundClient, string, Turn> talk, Func<FoundClient, string, Button> button) =>
        ClientLookup.Read(speaker, typed) switch
        {
            ClientMatch.One one => talk(one.Client, one.Rest),
            ClientMatch.Several several => speaker.Say(
                wording.AskWhichClient,
                [.. several.Clients.Take(MostShown).Select(IReadOnlyList<Button> (client) => [button(client, LabelOf(client, several.Clients))])]),
            ClientMatch.None none => speaker.Say(none.Typed.Length == 0 ? wording.NameAClient : wording.NoSuchClient(none.Typed)),
            var match => throw new InvalidOperationException($"No words for {match.GetType().Name}."),
        };

    /// <summary>Two Annas are told apart by when they came.</summary>
    private string LabelOf(FoundClient client, IReadOnlyList<FoundClient> others) =>
        others.Count(other => string.Equals(other.Name, client.Name, StringComparison.OrdinalIgnoreCase)) > 1
            ? wording.ClientSince(client.Name, client.Since.InUtc().Date)
            : client.Name;
}

/// <summary>What is said about a typed name.</summary>
public interface IClientLookupWording
{
    /// <summary>Nobody was named.</summary>
    RichText NameAClient { get; }

    /// <summary>To a name of nobody, and to one of somebody else's client: the same words.</summary>
    /// <param name="typed">As it was typed, cleaned.</param>
    RichText NoSuchClient(string typed);

    RichText AskWhichClient { get; }

    string ClientSince(string name, LocalDate since);
}
