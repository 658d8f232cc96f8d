using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>The conversation as a turn needs it.</summary>
/// <param name="Take">Pure: the same input in the same context gives the same turn.</param>
/// <param name="Apology">Said when <paramref name="Take"/> fails, which is a fault of ours.</param>
/// <param name="OnlyInDirect">
/// Said in a group to somebody who has to begin the direct chat themselves; given the address that opens it.
/// </param>
/// <param name="DirectHello">
/// The first words in a direct chat that nobody has spoken in yet, once somebody wants to be asked there in the mornings.
/// </param>
public sealed record ConversationPort(
    Func<Input, TurnContext, Turn> Take, Message Apology, Func<string, Message> OnlyInDirect, Message DirectHello)
{
    /// <summary>The same for a group's turn. By default a group does nothing.</summary>
    public Func<Input, GroupContext, GroupTurn> TakeForGroup { get; init; } = (_, context) => new GroupTurn(context.State);

    /// <summary>The same for communities.</summary>
    public CommunityConversation Communities { get; init; } = CommunityConversation.InEnglish();

    /// <summary>Said when something kept about the person cannot be read, which only the operator can put right.</summary>
    public Message Unreadable { get; init; } = Apology;

    /// <summary>Said when a later version of the program saved what is kept about the person; it is left as it is.</summary>
    public Message SavedByLaterVersion { get; init; } = Apology;
}
