namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Who handles what happens on Discord. Every call returns at once.</summary>
internal interface IGatewayEventHandler
{
    void OnEvent(GatewayEvent happened);

    /// <summary>A shard listens; what it missed has been told by now.</summary>
    /// <param name="isNew">It is a new session: what happened in between is not told.</param>
    void OnReady(int shard, bool isNew);

    /// <summary>A shard still listens.</summary>
    void OnHeartbeat(int shard);

    /// <param name="failures">How many connections in a row did not last.</param>
    void OnConnectionLost(int failures);
}
