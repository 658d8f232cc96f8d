using System.Text.Json;
using RecoveryBot.Conversations.Groups.Summaries;

namespace RecoveryBot.Storage.Stored;

/// <summary>What was said of a group's day in numbers, as it lies in the database.</summary>
internal sealed record StoredNumbers
{
    public IReadOnlyList<long>? Named { get; init; }

    public int? Asked { get; init; }

    public int? Answered { get; init; }

    public int? AsPlanned { get; init; }

    public static byte[] Write(ShownNumbers numbers) => JsonSerializer.SerializeToUtf8Bytes(
        new StoredNumbers
        {
            Named = numbers.Named,
            Asked = numbers.Rest?.Asked,
            Answered = numbers.Rest?.Answered,
            AsPlanned = numbers.Rest?.AsPlanned,
        },
        StoredJson.Default.StoredNumbers);

    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static ShownNumbers Read(ReadOnlySpan<byte> stored)
    {
        var read = JsonSerializer.Deserialize(stored, StoredJson.Default.StoredNumbers) ?? throw new JsonException("There are no numbers in these bytes.");
        return new(
            read.Named ?? [],
            read is { Asked: { } asked, Answered: { } answered } ? new RestNumbers(asked, answered, read.AsPlanned) : null);
    }
}
