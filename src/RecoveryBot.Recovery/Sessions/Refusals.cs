using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>What is declined on a recovery or rest day whatever the client asks, and why.</summary>
public static class Refusals
{
    private static readonly Refusal IntenseStretching = new(
        ClientRequest.IntenseStretching,
        "I leave hard stretching out today: pulling at tired muscles tends to leave them sorer and slower to get "
            + "ready. Easy, slow range does more for your next session.",
        [92, 116]);

    private static readonly Refusal Hiit = new(
        ClientRequest.Hiit,
        "Nothing hard today: once it gets hard it stops being recovery and adds to the tiredness you came to lose. "
            + "Save it for your next training day.",
        [19, 20, 21, 85]);

    private static readonly Refusal Longer = new(
        ClientRequest.Longer,
        "I fill the time you have, but only up to a recovery day's limit. Past that it turns into one more workout, "
            + "and you should finish fresher than you started.",
        [20, 80, 115]);

    /// <summary>
    /// A refusal for each request that is declined, in the order asked; a shorter session is granted, and rest has no
    /// session that could be longer. A training day follows the plan, and a referral has said what matters.
    /// </summary>
    public static IReadOnlyList<Refusal> For(CheckIn checkIn, Decision day) =>
        checkIn.Requests.Count == 0 || day is not (Decision.ActiveRecovery or Decision.Rest)
            ? []
            : [.. checkIn.Requests.Distinct().Select(To).OfType<Refusal>()
                .Where(refusal => day == Decision.ActiveRecovery || refusal.Request != ClientRequest.Longer)];

    private static Refusal? To(ClientRequest request) => request switch
    {
        ClientRequest.IntenseStretching => IntenseStretching,
        ClientRequest.Hiit => Hiit,
        ClientRequest.Longer => Longer,
        ClientRequest.Shorter => null,
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };
}
