using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
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
/// must never be read as "none". A null of an optional field is as good as leaving it out.
/// </summary>
internal static class DecideJson
{
    // By reflection on purpose: generated code would overwrite a record's defaults for every field that a line leaves out.
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 16,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NullIsUnsaid.Modify, SafetyList.Modify } },
        Converters =
        {
            new LocalDateConverter(),
            new SnakeWords<MovementQuality>(),
            new SnakeWords<SorenessArea>(),
            new SnakeWords<TaxedSystem>(),
            new SnakeWords<Illness>(),
            new SnakeWords<PainPlace>(),
            new SnakeWords<ShortNight>(),
            new SnakeWords<RedFlag>(),
            new SnakeWords<Equipment>(),
            new SnakeWords<ClientRequest>(),
            new SnakeWords<TrainingLevel>(),
            new SnakeWords<Goal>(),
            new SnakeWords<Pregnancy>(),
            new SnakeWords<MedicalClearance>(),
            new SnakeWords<SlotKind>(),
            new SnakeWords<PlannedIntensity>(),
            new SnakeWords<LoadConfidence>(),
            new SnakeWords<PerformanceTrend>(),
            new SnakeWords<SessionType>(),
            new SnakeWords<Performance>(),
            new SnakeWords<PauseReason>(),
            new SnakeWords<MenuCategory>(),
            new SnakeWords<OverrideKind>(),
            new SnakeWords<Change>(),
            new UpperWords<Decision>(),
            new CamelWords<WellnessItem>(),
        },
    };
}
