namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Who hears what happens on Discord. Every call returns at once.</summary>
internal interface IGatewayEar
{
    void Heard(GatewayEvent happened);

    /// <summary>A shard listens; what it missed has been told by now.</summary>
    /// <param name="isNew">It is a new session: what happened in between is not told.</param>
    void Ready(int shard, bool isNew);

    /// <summary>A shard still listens.</summary>
    void Beating(int shard);

    /// <param name="failures">How many connections in a row did not last.</param>
    void Lost(int failures);
}
