using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Storage.Rows;

/// <summary>The decrypted rows of the people who were busy lately: about 50 with all the days that count.</summary>
internal sealed class DecryptedHistoryCache
{
    private const int RowsOfAGeneration = 8192;

    public DecryptedRowCache<CheckIn> CheckIns { get; } = new(RowsOfAGeneration);

    public DecryptedRowCache<Fact.Dated> Facts { get; } = new(RowsOfAGeneration);

    /// <summary>Somebody was erased: everybody's rows go, which happens seldom enough and leaves no question open.</summary>
    public void LetGo()
    {
        CheckIns.LetGo();
        Facts.LetGo();
    }
}
