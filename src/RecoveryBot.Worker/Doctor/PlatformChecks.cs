using NodaTime;
using RecoveryBot.OnDiscord;
using RecoveryBot.OnTelegram;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Doctor;

/// <summary>Asks each platform that has a token who the bot is there, and what time it is.</summary>
internal static class PlatformChecks
{
    public static async Task<IReadOnlyList<Finding>> OfAsync(RecoveryBotSettings settings, TimeProvider time, CancellationToken stopping)
    {
        List<Finding> findings = [];
        if (settings.Telegram is { } telegram)
        {
            findings.Add(Told("telegram", "@", await TelegramToken.AskWhoAsync(telegram, time, stopping)));
        }

        if (settings.Discord is { } discord)
        {
            findings.Add(Told("discord", "", await DiscordToken.AskWhoAsync(discord, time, stopping)));
        }

        return findings.Count > 0 ? findings : [new("platforms", "No token is set, so it talks in the terminal.")];
    }

    /// <summary>A server's clock, by the head of any answer; null if nobody is set or answers.</summary>
    public static async Task<Instant?> AskTimeAsync(RecoveryBotSettings settings, CancellationToken stopping)
    {
        if ((settings.Telegram?.ApiUrl ?? settings.Discord?.ApiUrl) is not { } server)
        {
            return null;
        }

        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(10) };
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(server, "/"));
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stopping);
            return answer.Headers.Date is { } date ? Instant.FromDateTimeOffset(date) : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private static Finding Told(string platform, string sign, (string? Name, string? Wrong) told) => told.Wrong is { } wrong
        ? new(platform, "The token is not in use.", wrong)
        : new(platform, $"The token is that of {sign}{told.Name}.");
}
