using System.Text.Json;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Stored;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Composition;

/// <summary>The doors between rooms that do not know each other.</summary>
internal static class Rooms
{
    public static Conversation OpenConversation() =>
        Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));

    public static Conversing Conversing(Conversation conversation) =>
        new(conversation.Take, conversation.Apology, conversation.OnlyInDirect);

    /// <exception cref="StorageUnavailableException">It cannot be used; the message says why and what to do.</exception>
    public static SqliteStore OpenStore(RecoveryBotSettings settings) => SqliteStore.Open(
        new StorageOptions(settings.DataFolder, settings.KeysFolder),
        new StoredState(StateCodec.Write, ReadState, StateCodec.Write));

    private static PersonState? ReadState(byte[] bytes)
    {
        try
        {
            return StateCodec.Read(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
