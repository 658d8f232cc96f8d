using System.Text.Json;
using System.Text.Json.Serialization;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Worker.Decide;

/// <summary>
/// How a line's JSON becomes the model's input. Strict: an unknown field or word is an error, because a misspelt red flag
/// must never be read as "none".
/// </summary>
[JsonSerializable(typeof(DecideLine))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(LocalDateConverter),
        typeof(SnakeWords<MovementQuality>),
        typeof(SnakeWords<SorenessArea>),
        typeof(SnakeWords<TaxedSystem>),
        typeof(SnakeWords<Illness>),
        typeof(SnakeWords<RedFlag>),
        typeof(SnakeWords<Equipment>),
        typeof(SnakeWords<ClientRequest>),
        typeof(SnakeWords<TrainingLevel>),
        typeof(SnakeWords<Goal>),
        typeof(SnakeWords<Pregnancy>),
        typeof(SnakeWords<MedicalClearance>),
        typeof(SnakeWords<SlotKind>),
        typeof(SnakeWords<PlannedIntensity>),
        typeof(SnakeWords<LoadConfidence>),
        typeof(SnakeWords<PerformanceTrend>),
        typeof(SnakeWords<SessionType>),
        typeof(SnakeWords<Performance>),
        typeof(SnakeWords<MenuCategory>),
        typeof(SnakeWords<OverrideKind>),
        typeof(SnakeWords<Change>),
        typeof(UpperWords<Decision>),
        typeof(CamelWords<WellnessItem>),
    ])]
internal sealed partial class DecideJson : JsonSerializerContext;
