using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Settings;

/// <summary>What the settings' questions look at besides the answers.</summary>
/// <param name="Now">Where the client is.</param>
/// <param name="Today">The day's decision; null while there is none.</param>
internal sealed record SettingsContext(Client Client, ZonedDateTime Now, Decision? Today);
