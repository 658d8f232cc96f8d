namespace RecoveryBot.Application.Sending;

/// <summary>
/// How fast messages that nobody asked for go out over all chats. A platform does not say exactly where its limit is, so
/// the pace finds out: each second of steady sending makes it a little faster, being told to slow down makes it slowest.
/// </summary>
/// <param name="Slowest">Messages a second after a complaint.</param>
/// <param name="Usual">Messages a second to begin with.</param>
/// <param name="Fastest">Messages a second, never exceeded.</param>
/// <param name="Gain">What a second of steady sending adds to the messages a second.</param>
public sealed record UnaskedPace(double Slowest, double Usual, double Fastest, double Gain);
