using NodaTime.Text;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Storage.Stored;

/// <summary>A trainer's word as it lies in the database for years.</summary>
/// <param name="Until">As yyyy-MM-dd, and so is <paramref name="Given"/>.</param>
/// <param name="At">As ISO 8601.</param>
internal sealed record StoredTrainerWord(
    long Trainer, long Group, OverrideKind Kind, Decision Decision, string Until, string Given, bool ConfirmedInPerson, string At)
{
    public TrainerWord Word => new(
        Trainer, Group, Kind, Decision, Columns.Date(Until), Columns.Date(Given), ConfirmedInPerson, InstantPattern.ExtendedIso.Parse(At).GetValueOrThrow());

    public static StoredTrainerWord Of(TrainerWord word) => new(
        word.Trainer,
        word.Group,
        word.Kind,
        word.Decision,
        Columns.Of(word.Until),
        Columns.Of(word.Given),
        word.ConfirmedInPerson,
        InstantPattern.ExtendedIso.Format(word.At));
}
