using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>Somebody used a command, a component or a form of the bot's (interactions/receiving-and-responding).</summary>
/// <param name="Token">Answers it: at first within 3 s, then for 15 min. A secret for that long.</param>
/// <param name="Channel">Where it happened.</param>
/// <param name="IsDirect">In the bot's direct chat with this person; anywhere else only they may see the answer.</param>
internal sealed record Interaction(
    string Id, string Token, string Application, string User, string Channel, bool IsDirect, InteractionData Data)
{
    /// <summary>What the person is called, as Discord shows them; null if it does not say.</summary>
    public string? Name { get; init; }

    /// <summary>The message whose component was used, or that the form belongs to; null for a command.</summary>
    public string? Message { get; init; }

    /// <summary>What the channel is called; null if Discord does not say.</summary>
    public string? ChannelTitle { get; init; }

    /// <summary>The server it happened in; null for none.</summary>
    public string? Guild { get; init; }

    /// <summary>What the person and the bot may do there; null in a direct chat.</summary>
    public Rights? Rights { get; init; }

    /// <summary>
    /// Whether a new message answers it: of a command, and of a press on a post that others see, which is not changed by it.
    /// </summary>
    public bool AsksForMessage => Data is InteractionData.Command or InteractionData.Component { IsOnCommonPost: true };

    /// <summary>Without token and name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(Interaction)} {Id}";
}

internal abstract record InteractionData
{
    private InteractionData()
    {
    }

    /// <summary>Without what was said or pressed.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <param name="Arguments">The options' values, in order, with spaces between them.</param>
    public sealed record Command(string Name, string Arguments) : InteractionData;

    /// <param name="Payload">A button's custom_id, or what was chosen in a list.</param>
    public sealed record Component(string Payload) : InteractionData
    {
        // Begins the payloads of what is posted for all.
        private const string Common = "c:";

        public bool IsOnCommonPost => Payload.StartsWith(Common, StringComparison.Ordinal);
    }

    /// <summary>A form that was sent.</summary>
    public sealed record Form(string Id, string Text) : InteractionData;
}
