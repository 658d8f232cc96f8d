namespace RecoveryBot.OnDiscord.Tests.Fuzz;

/// <summary>What Discord sends when all is well (events/gateway-events, interactions/receiving-and-responding).</summary>
internal static class ReceivedEvents
{
    public const string Message =
        """{"id":"1001","channel_id":"55","type":0,"author":{"id":"7","username":"anna","bot":false},"content":"slept badly","attachments":[],"mentions":[]}""";

    public const string Edited =
        """{"id":"1001","channel_id":"55","type":0,"author":{"id":"7","username":"anna","bot":false},"content":"slept well","edited_timestamp":"2026-03-02T07:04:05.123456+00:00","attachments":[]}""";

    public const string Command =
        """{"id":"2001","application_id":"12","type":2,"token":"aW50:e-._=+z","version":1,"context":1,"channel_id":"55","user":{"id":"7"},"data":{"id":"3","name":"log","type":1,"options":[{"name":"what","type":3,"value":"run"},{"name":"min","type":4,"value":45}]}}""";

    public const string Press =
        """{"id":"2002","application_id":"12","type":3,"token":"aW50z","context":0,"guild_id":"9","channel_id":"56","member":{"user":{"id":"7"},"roles":[],"permissions":"0"},"message":{"id":"1002","content":"card"},"data":{"component_type":2,"custom_id":"form|q|1"}}""";

    public const string Choice =
        """{"id":"2003","application_id":"12","type":3,"token":"aW50z","channel_id":"55","user":{"id":"7"},"message":{"id":"1002"},"data":{"component_type":3,"custom_id":"#0","values":["form|q|2","form|q|3"]}}""";

    public const string Form =
        """{"id":"2004","application_id":"12","type":5,"token":"aW50z","context":1,"channel_id":"55","user":{"id":"7"},"data":{"custom_id":"!written","components":[{"type":18,"component":{"type":4,"custom_id":"words","value":"sore"}},{"type":1,"components":[{"type":4,"custom_id":"more","value":"tired"}]}]}}""";

    public const string Plan =
        """{"url":"wss://gateway.discord.gg","shards":2,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}""";

    public static readonly IReadOnlyList<string> Interactions = [Command, Press, Choice, Form];

    public static readonly IReadOnlyList<string> Payloads =
    [
        """{"op":10,"d":{"heartbeat_interval":41250,"_trace":[]},"s":null,"t":null}""",
        """{"op":0,"d":{"v":10,"session_id":"abc","resume_gateway_url":"wss://resume.discord.gg","shard":[0,1],"user":{"id":"12"},"guilds":[]},"s":1,"t":"READY"}""",
        """{"op":0,"d":{"_trace":[]},"s":51,"t":"RESUMED"}""",
        $$"""{"op":0,"d":{{Message}},"s":52,"t":"MESSAGE_CREATE"}""",
        $$"""{"op":0,"d":{{Edited}},"s":54,"t":"MESSAGE_UPDATE"}""",
        .. Interactions.Select(one => $$"""{"op":0,"d":{{one}},"s":53,"t":"INTERACTION_CREATE"}"""),
        """{"op":1,"d":null,"s":null,"t":null}""",
        """{"op":7,"d":null,"s":null,"t":null}""",
        """{"op":9,"d":true,"s":null,"t":null}""",
        """{"op":9,"d":false,"s":null,"t":null}""",
        """{"op":11}""",
    ];
}
