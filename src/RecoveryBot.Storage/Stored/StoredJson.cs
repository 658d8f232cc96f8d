using System.Text.Json.Serialization;

namespace RecoveryBot.Storage.Stored;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoredCheckIn))]
[JsonSerializable(typeof(StoredContent))]
[JsonSerializable(typeof(StoredFact))]
[JsonSerializable(typeof(StoredMessage))]
[JsonSerializable(typeof(StoredMorningForTrainer))]
[JsonSerializable(typeof(StoredNumbers))]
[JsonSerializable(typeof(StoredRecap))]
internal sealed partial class StoredJson : JsonSerializerContext;
