using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Storage.Inspection;

/// <summary>What a look at a database comes to, without changing anything and without its keys.</summary>
/// <param name="Schema">The step of the schema that it has reached.</param>
/// <param name="Bytes">How long the file is, and what waits beside it.</param>
/// <param name="Problem">The first thing that is damaged; null if it is whole.</param>
/// <param name="MissingKeys">Keys that values need and that are not at hand, as file names.</param>
/// <param name="Keys">How many keys are at hand.</param>
/// <param name="Waiting">Messages that are not sent yet, by platform and how pressing they are.</param>
/// <param name="ParkedTells">What failed so often that it is left alone.</param>
/// <param name="LateSince">When the oldest occurrence was due that nobody has taken yet, in Unix milliseconds; null for none.</param>
public sealed record DatabaseFindings(
    long Schema,
    long Bytes,
    string? Problem,
    IReadOnlyList<string> MissingKeys,
    int Keys,
    IReadOnlyList<WaitingMessages> Waiting,
    int ParkedTells,
    long? LateSince)
{
    /// <summary>What this program would bring it to.</summary>
    public static long LatestSchema => Opening.Schema.Latest;
}
