using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord;

/// <summary>Looks whether a token is in use, without beginning a session.</summary>
public static class DiscordToken
{
    /// <summary>Asks Discord once whose token that is.</summary>
    /// <returns>The application's name, or what is wrong in a sentence.</returns>
    public static async Task<(string? Name, string? Wrong)> AskWhoAsync(DiscordSettings settings, TimeProvider time, CancellationToken stopping)
    {
        using var rest = new DiscordRest(settings, time);
        try
        {
            return (JsonFields.Text(await rest.SendAsync(Routes.GetCurrentApplication(), stopping), "name") ?? "a bot", null);
        }
        catch (RestFailedException failed)
        {
            return (null, failed.Failure is RestFailure.TokenRefused ? DiscordErrors.TokenRefused : DiscordErrors.NoAnswer);
        }
    }
}
