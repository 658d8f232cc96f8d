namespace RecoveryBot.OnDiscord.Rest;

/// <summary>Kinds of a first answer (interactions/receiving-and-responding, "Interaction Callback Type").</summary>
internal static class ResponseType
{
    public const int Pong = 1;

    /// <summary>A new message.</summary>
    public const int ChannelMessageWithSource = 4;

    /// <summary>"Thinking…": the message follows.</summary>
    public const int DeferredChannelMessageWithSource = 5;

    /// <summary>Nothing visible; whatever changes follows.</summary>
    public const int DeferredUpdateMessage = 6;

    /// <summary>The component's message changes.</summary>
    public const int UpdateMessage = 7;

    /// <summary>A form to fill in.</summary>
    public const int Modal = 9;
}
