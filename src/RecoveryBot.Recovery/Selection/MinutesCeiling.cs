using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Selection;

/// <summary>How long a session may be at most.</summary>
internal static class MinutesCeiling
{
    /// <summary>
    /// The client's minutes under the level's cap, never less than the shortest block. A wish for longer lifts
    /// unsaid minutes to the cap and no further.
    /// </summary>
    public static int Of(DecisionInput input, MenuOptions options)
    {
        var cap = options.TotalMinutes.For(input.Profile.TrainingLevel);
        cap = input.CheckIn.Illness == Illness.None ? cap : Math.Min(cap, options.ColdMinutes);
        var wished = input.CheckIn.Requests.Contains(ClientRequest.Longer) ? cap : options.UnknownMinutes;
        return Math.Max(options.ShortBlock.Min, Math.Min(cap, input.CheckIn.MinutesAvailable ?? wished));
    }
}
