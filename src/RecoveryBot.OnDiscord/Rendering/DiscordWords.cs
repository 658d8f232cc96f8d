using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnDiscord.Rendering;

/// <summary>What has to be said only because it is Discord where we talk.</summary>
/// <param name="Choose">In a list nothing was chosen from yet.</param>
/// <param name="Write">On the button that opens a field to write into, where the bot cannot be written to.</param>
/// <param name="WriteTitle">Above that field.</param>
/// <param name="DirectClosed">To somebody whose direct chat is closed to the bot, when a reminder should go there.</param>
/// <param name="OpenHere">On the button that puts a check-in button into a shared channel.</param>
/// <param name="SharedInvitation">Above that button; everybody in the channel reads it.</param>
/// <param name="CheckIn">On that button.</param>
public sealed record DiscordWords(
    string Choose, string Write, string WriteTitle, RichText DirectClosed, string OpenHere, RichText SharedInvitation, string CheckIn);
