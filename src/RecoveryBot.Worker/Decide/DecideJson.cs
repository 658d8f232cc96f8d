using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Serialization.SystemTextJson;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
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
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NullAsDefault.Modify, SafetyList.Modify } },
        Converters =
        {
            NodaConverters.LocalDateConverter,
            new SnakeCaseEnumWords<MovementQuality>(),
            new SnakeCaseEnumWords<SorenessArea>(),
            new SnakeCaseEnumWords<TaxedSystem>(),
            new SnakeCaseEnumWords<Illness>(),
            new SnakeCaseEnumWords<PainPlace>(),
            new SnakeCaseEnumWords<ShortNight>(),
            new SnakeCaseEnumWords<RedFlag>(),
            new SnakeCaseEnumWords<Equipment>(),
            new SnakeCaseEnumWords<ClientRequest>(),
            new SnakeCaseEnumWords<TrainingLevel>(),
            new SnakeCaseEnumWords<Goal>(),
            new SnakeCaseEnumWords<Pregnancy>(),
            new SnakeCaseEnumWords<MedicalClearance>(),
            new SnakeCaseEnumWords<SlotKind>(),
            new SnakeCaseEnumWords<PlannedIntensity>(),
            new SnakeCaseEnumWords<LoadConfidence>(),
            new SnakeCaseEnumWords<PerformanceTrend>(),
            new SnakeCaseEnumWords<SessionType>(),
            new SnakeCaseEnumWords<Performance>(),
            new SnakeCaseEnumWords<PauseReason>(),
            new SnakeCaseEnumWords<MenuCategory>(),
            new SnakeCaseEnumWords<OverrideKind>(),
            new SnakeCaseEnumWords<Change>(),
            new UpperCaseEnumWords<Decision>(),
            new CamelCaseEnumWords<WellnessItem>(),
        },
    };
}
