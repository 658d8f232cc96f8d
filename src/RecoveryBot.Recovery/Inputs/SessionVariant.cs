namespace RecoveryBot.Recovery.Inputs;

/// <summary>How the client changed the session by its buttons.</summary>
/// <param name="Swaps">Presses on "swap", 0 or more; anything less counts as none.</param>
/// <param name="Shorter">One block of three to five minutes.</param>
public sealed record SessionVariant(int Swaps, bool Shorter)
{
    public static readonly SessionVariant AsDecided = new(0, false);
}
