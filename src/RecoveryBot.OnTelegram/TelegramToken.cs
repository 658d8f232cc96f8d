using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot.Requests;

namespace RecoveryBot.OnTelegram;

/// <summary>Looks whether a token is in use, without taking any updates.</summary>
public static class TelegramToken
{
    /// <summary>Asks Telegram once whose token that is.</summary>
    /// <returns>The bot's name without the @, or what is wrong in a sentence.</returns>
    public static async Task<(string? Name, string? Wrong)> AskWhoAsync(TelegramSettings settings, TimeProvider time, CancellationToken stopping)
    {
        using var calls = new BotCalls(settings, time);
        try
        {
            return ((await calls.CallAsync(new GetMeRequest(), stopping)).Username, null);
        }
        catch (CallFailedException failed)
        {
            return (null, failed.Failure is CallFailure.TokenRefused ? TelegramErrors.TokenRefused : TelegramErrors.NoAnswer);
        }
    }
}
