using System.Text.Json;
using RecoveryBot.Application.Faq;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Faq;
using RecoveryBot.Storage.Stored;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Composition;

/// <summary>The doors between rooms that do not know each other.</summary>
internal static class CompositionRoot
{
    /// <summary>What a platform with a list of commands shows.</summary>
    public static IReadOnlyList<CommandHelp> Commands => new EnglishWording().ClientCommands;

    /// <summary>Discord has no button that begins, and sends no command that it does not list.</summary>
    public static IReadOnlyList<CommandHelp> DiscordCommands => [new EnglishWording().StartCommand, .. Commands, .. new EnglishWording().TrainerCommands];

    /// <summary>What is said only on Discord.</summary>
    public static DiscordWords DiscordWords
    {
        get
        {
            var words = new EnglishWording();
            return new(
                words.Choose,
                words.WriteButton,
                words.WriteTitle,
                words.DirectClosed(words.InviteHere),
                words.InviteHere,
                words.SharedInvitation,
                words.CheckInButton);
        }
    }

    public static FaqIndex OpenQuestions() => new(new EnglishWording().Questions);

    public static ConversationPort OpenConversation(IFaqIndex questions)
    {
        var conversation = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));
        var groups = GroupConversation.InEnglish();
        return new ConversationPort(
            (input, context) => conversation.Take(input, context with { FindQuestions = questions.Find }),
            conversation.Apology,
            conversation.OnlyInDirect,
            conversation.DirectHello)
        {
            Unreadable = conversation.Unreadable,
            SavedByLaterVersion = conversation.SavedByLaterVersion,
            TakeForGroup = groups.Take,
        };
    }

    public static AttachmentRenderer OpenAttachments(IDatabase database, IPictureRenderer renderer) =>
        new(database, new EnglishWording().ExportReadMe, renderer);

    public static Reports OpenReports(IDatabase database) => new(database, new EnglishWording());

    /// <summary>How states stand in the database.</summary>
    public static StoredState State { get; } =
        new(StateCodec.Write, ReadState, StateCodec.Write, bytes => StateCodec.ReadClient(bytes), GroupCodec.Write, ReadGroup);

    /// <exception cref="StorageUnavailableException">It cannot be used; the message says why and what to do.</exception>
    public static SqliteDatabase OpenDatabase(RecoveryBotSettings settings) => SqliteDatabase.Open(
        new StorageOptions(settings.DataFolder, settings.KeysFolder), State);

    private static PersonState? ReadState(byte[] bytes) => OrNull(() => StateCodec.Read(bytes));

    private static GroupState? ReadGroup(byte[] bytes) => OrNull(() => GroupCodec.Read(bytes));

    // What is none of this program's at all. What a later version saved is left alone, and said.
    private static T? OrNull<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
