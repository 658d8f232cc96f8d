using System.Text.Json;
using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Posts;

namespace RecoveryBot.Storage.Stored;

/// <summary>What a community's post offers, as it lies in the database.</summary>
internal sealed record StoredContent(string? Block, int Minutes, string? OwnWords)
{
    public static byte[] Write(SharedContent content) => JsonSerializer.SerializeToUtf8Bytes(
        new StoredContent(content.BlockId, content.Minutes, content.OwnWords), StoredJson.Default.StoredContent);

    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static SharedContent Read(ReadOnlySpan<byte> stored) => JsonSerializer.Deserialize(stored, StoredJson.Default.StoredContent) is { } read
        ? new SharedContent(read.Block, read.Minutes, read.OwnWords)
        : throw new JsonException("There is no post in these bytes.");
}

/// <summary>What a community's recap says, as it lies in the database.</summary>
internal sealed record StoredRecap(int People, int Sessions, IReadOnlyList<int>? ByDay, int Run, int? Goal, bool HasFigures, FigureWord? Slept, FigureWord? Felt)
{
    public static byte[] Write(RecapNumbers recap) => JsonSerializer.SerializeToUtf8Bytes(
        new StoredRecap(
            recap.People, recap.Sessions, recap.ByDay, recap.Run, recap.Goal, recap.Figures is not null, recap.Figures?.Slept, recap.Figures?.Felt),
        StoredJson.Default.StoredRecap);

    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static RecapNumbers Read(ReadOnlySpan<byte> stored, LocalDate monday) => JsonSerializer.Deserialize(stored, StoredJson.Default.StoredRecap) is { ByDay: { } days } read
        ? new RecapNumbers(monday, read.People, read.Sessions, days, read.Run, read.Goal)
        {
            Figures = read.HasFigures ? new WeekFigures(read.Slept, read.Felt) : null,
        }
        : throw new JsonException("There is no recap in these bytes.");
}
