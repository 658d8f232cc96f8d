using System.Text.Json;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Stored;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Composition;

/// <summary>The doors between rooms that do not know each other.</summary>
internal static class Rooms
{
    public static Conversing OpenConversation()
    {
        var conversation = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));
        return new Conversing(conversation.Take, conversation.Apology);
    }

    public static Attachments OpenAttachments(IStore store, IPictures pictures) =>
        new(store, new EnglishWording().ExportReadMe, pictures);

    /// <exception cref="StorageUnavailableException">It cannot be used; the message says why and what to do.</exception>
    public static SqliteStore OpenStore(RecoveryBotSettings settings) => SqliteStore.Open(
        new StorageOptions(settings.DataFolder, settings.KeysFolder),
        new StoredState(StateCodec.Write, ReadState, StateCodec.Write, bytes => StateCodec.ReadClient(bytes)));

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
