using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

/// <summary>A client who tells the bot about herself: strength, two years, the usual week, Berlin, asked at 07:00.</summary>
internal static class Onboarding
{
    public static readonly IReadOnlyList<string> Lines =
    [
        "Yes, keep them",
        "Yes, 18 or over",
        "Strength and muscle",
        "Two years or more",
        "Looks right",
        "30 min",
        "Bike",
        "Done",
        "No, neither",
        "07:00",
        "Berlin",
        "yes",
    ];

    /// <summary>The same where several are chosen in one list, which goes on by itself.</summary>
    public static readonly IReadOnlyList<string> InLists = [.. Lines.Where(line => line != "Done")];

    public static async Task GoThroughAsync(RunningBot bot)
    {
        await bot.HearAsync();
        foreach (var line in Lines)
        {
            await bot.SayAsync(line);
        }
    }
}
