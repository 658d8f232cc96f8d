using System.Text.Json;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Storage.Stored;

/// <summary>What a morning says to trainers, as it lies in the database for some days: every name here is for good.</summary>
internal sealed record StoredMorningForTrainer
{
    public Urgency? Urgency { get; init; }

    public string? ReferredSince { get; init; }

    public bool TrainedAgainstAdvice { get; init; }

    public int LowMornings { get; init; }

    public bool DoesNotBounceBack { get; init; }

    public bool ProposesDeload { get; init; }

    public bool IsMoodVeryLow { get; init; }

    public int RecoveryMisses { get; init; }

    public IReadOnlyList<StoredLowItem>? LowItems { get; init; }

    public int PainStrength { get; init; }

    public PainPlace? PainPlace { get; init; }

    public int PainDay { get; init; }

    public Illness Illness { get; init; }

    public static byte[] Write(MorningForTrainer morning) => JsonSerializer.SerializeToUtf8Bytes(
        new StoredMorningForTrainer
        {
            Urgency = morning.Urgency,
            ReferredSince = morning.ReferredSince is { } since ? Columns.Of(since) : null,
            TrainedAgainstAdvice = morning.TrainedAgainstAdvice,
            LowMornings = morning.LowMornings,
            DoesNotBounceBack = morning.DoesNotBounceBack,
            ProposesDeload = morning.ProposesDeload,
            IsMoodVeryLow = morning.IsMoodVeryLow,
            RecoveryMisses = morning.RecoveryMisses,
            LowItems = morning.LowItems.Count == 0 ? null : [.. morning.LowItems.Select(low => new StoredLowItem(low.Item, low.Value, low.Usual))],
            PainStrength = morning.Pain?.Strength ?? 0,
            PainPlace = morning.Pain?.Place,
            PainDay = morning.Pain?.Day ?? 0,
            Illness = morning.Illness,
        },
        StoredJson.Default.StoredMorningForTrainer);

    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static MorningForTrainer Read(ReadOnlySpan<byte> stored)
    {
        var read = JsonSerializer.Deserialize(stored, StoredJson.Default.StoredMorningForTrainer)
            ?? throw new JsonException("There is no morning in these bytes.");
        return new MorningForTrainer
        {
            Urgency = read.Urgency,
            ReferredSince = read.ReferredSince is { } since ? Columns.Date(since) : null,
            TrainedAgainstAdvice = read.TrainedAgainstAdvice,
            LowMornings = read.LowMornings,
            DoesNotBounceBack = read.DoesNotBounceBack,
            ProposesDeload = read.ProposesDeload,
            IsMoodVeryLow = read.IsMoodVeryLow,
            RecoveryMisses = read.RecoveryMisses,
            LowItems = [.. (read.LowItems ?? []).Select(low => new LowItem(low.Item, low.Value, low.Usual))],
            Pain = read.PainStrength > 0 ? new SeenPain(read.PainStrength, read.PainPlace, read.PainDay) : null,
            Illness = read.Illness,
        };
    }
}

internal sealed record StoredLowItem(WellnessItem Item, int Value, double? Usual);
