using System.Text;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Receiving;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.OnDiscord.Sending;
using RecoveryBot.OnDiscord.Tests.Fuzz;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>Records print themselves into logs: none of them with a token, a session or what somebody wrote or pressed.</summary>
public sealed class RecordSecrecyTests
{
    private const string Canary = "SECRETSECRETSECRETSECRET";

    /// <summary>Records of figures, of ids that are no secret and of sentences of our own.</summary>
    private static readonly Type?[] Harmless =
    [
        typeof(ResponseResult), typeof(Bucket), typeof(DiscordEndpoint), typeof(DiscordWords), typeof(EndpointResponse),
        typeof(GatewayAction), typeof(GatewayBotInfo), typeof(Identify),
        typeof(IdentifyBudget), typeof(MessageRef), typeof(RestFailure), typeof(RestFile), typeof(ShardInfo), typeof(RateLimitHeaders),
    ];

    public static TheoryData<object> Records =>
    [
        new DiscordSettings(Canary, DiscordSettings.DefaultApiUrl, "discord.json"),
        new SessionKey(Canary, "wss://resume.discord.gg"),
        new GatewaySession(new SessionKey(Canary, "wss://resume.discord.gg"), 1),
        GatewayPayload.Read(Encoding.UTF8.GetBytes($$"""{"op":0,"d":{"token":"{{Canary}}"},"s":1,"t":"X"}"""))!,
        new GatewayEvent(0, 0, 1, "MESSAGE_CREATE", Json.Of($"\"{Canary}\"")),
        new ReceivedMessage("1", "2", "3", Canary),
        InteractionParser.Read(Json.Of(ReceivedEvents.Command.Replace("aW50:e-._=+z", Canary, StringComparison.Ordinal)))!,
        new InteractionData.Command("log", Canary),
        new InteractionData.Component(Canary),
        new InteractionData.Form("!written", Canary),
        Routes.CreateInteractionResponse("1", Canary, [], []),
        Routes.EditOriginalResponse("1", Canary, [], []),
        Routes.CreateFollowup("1", Canary, [], []),
        new RateLimiter.Pass(Routes.CreateFollowup("1", Canary, [], []), new Slot()),
        new RestFailedException(new RestFailure.Refused(400, 1)),
        new DiscordPage(Canary, [Canary]),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Nothing_prints_itself_with_a_secret(object record) =>
        Assert.DoesNotContain(Canary, $"{record}", StringComparison.Ordinal);

    [Fact]
    public void No_other_record_could_hold_one() => Assert.Empty(
        typeof(DiscordAdapter).Assembly.GetTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null && !type.IsAbstract && !type.IsNestedPrivate)
            .Where(type => !Harmless.Contains(type) && !Harmless.Contains(type.DeclaringType))
            .Except(Records.Select(one => one.Data.GetType()))
            .Select(type => type.Name));
}
