using System.Globalization;
using System.Text.Json;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>
/// What may be done where an interaction happened: 64 bits, written as a decimal number (topics/permissions). What is missing
/// or no such number is no right.
/// </summary>
internal static class Permissions
{
    private const ulong Administrator = 1UL << 3;
    private const ulong ManageChannels = 1UL << 4;
    private const ulong ManageGuild = 1UL << 5;
    private const ulong ViewChannel = 1UL << 10;
    private const ulong SendMessages = 1UL << 11;
    private const ulong AttachFiles = 1UL << 15;
    private const ulong SendMessagesInThreads = 1UL << 38;

    private const int AnnouncementThread = 10;
    private const int PrivateThread = 12;

    /// <param name="interaction">With the member's permissions in the channel, overwrites included, and the bot's.</param>
    public static Rights Read(JsonElement interaction)
    {
        var member = JsonFields.Of(interaction, "member") is { } who ? Bits(who, "permissions") : 0;
        var bot = Bits(interaction, "app_permissions");
        var posting = ViewChannel | (IsThread(interaction) ? SendMessagesInThreads : SendMessages);
        return new Rights(
            Manages: HasAny(member, Administrator | ManageGuild | ManageChannels),
            BotPosts: HasAll(bot, posting),
            BotAttaches: HasAll(bot, posting | AttachFiles));
    }

    private static bool HasAny(ulong bits, ulong wanted) => (bits & wanted) != 0;

    private static bool HasAll(ulong bits, ulong wanted) => (bits & wanted) == wanted || (bits & Administrator) != 0;

    // A thread is a channel with an id of its own, and its parent's overwrites.
    private static bool IsThread(JsonElement interaction) =>
        JsonFields.Of(interaction, "channel") is { } channel
        && JsonFields.Of(channel, "type") is { ValueKind: JsonValueKind.Number } type
        && type.TryGetInt32(out var kind) && kind is >= AnnouncementThread and <= PrivateThread;

    private static ulong Bits(JsonElement from, string name) =>
        ulong.TryParse(JsonFields.Text(from, name), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 0;
}
