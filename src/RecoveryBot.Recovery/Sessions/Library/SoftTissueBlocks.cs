namespace RecoveryBot.Recovery.Sessions.Library;

internal static class SoftTissueBlocks
{
    public static readonly LibraryBlock[] All = [];
}
