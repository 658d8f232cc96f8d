using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Communities;

/// <summary>Presses within a minute while the plug is pulled.</summary>
internal static class Storms
{
    /// <summary>How many press; set it for the long run: RECOVERYBOT_STORM=300.</summary>
    public const string PressesVariable = "RECOVERYBOT_STORM";

    public const int FewPresses = 24;

    private const string KillsVariable = "RECOVERYBOT_KILLS";
    private const int FewKills = 2;

    /// <param name="press">Somebody's, by number.</param>
    public static async Task PressAsync(int people, Action<int> press, RunningProgram program)
    {
        var kills = RunningProgram.Setting(KillsVariable) ?? FewKills;
        for (var number = 0; number < people; number++)
        {
            press(number);
            if ((number + 1) * kills / people > number * kills / people)
            {
                // The moment is the point of it.
                await Task.Delay(Random.Shared.Next(300), TestContext.Current.CancellationToken);
                await program.KillAsync();
                program.Start();
            }
        }
    }
}
