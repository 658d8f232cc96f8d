namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Which part of the bot's guilds a connection is for; direct messages come to the first (events/gateway, "Sharding").</summary>
/// <param name="Url">The gateway's address, without a query.</param>
internal sealed record ShardInfo(int Id, int Count, string Url);
