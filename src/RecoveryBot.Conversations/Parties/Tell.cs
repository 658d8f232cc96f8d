namespace RecoveryBot.Conversations.Parties;

/// <summary>
/// What a turn tells another party, which takes it in a turn of its own: nobody writes what is another's. Whether it may be
/// told, the taker's turn decides.
/// </summary>
/// <param name="Key">Of the same key only the latest that is not taken yet counts.</param>
public sealed record Tell(long To, Told What, string Key)
{
    /// <summary>A chain of parties that tell each other ends here.</summary>
    public const int DeepestChain = 4;
}
