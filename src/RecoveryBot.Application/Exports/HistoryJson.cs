using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NodaTime.Serialization.SystemTextJson;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Application.Exports;

/// <summary>
/// How a history stands in JSON: the words of `recoverybot decide`, every field written, an unknown one refused. What is
/// not said is null, which is never "fine".
/// </summary>
internal static class HistoryJson
{
    /// <summary>The kinds of facts in a file. They are for good.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Kinds = new Dictionary<string, Type>
    {
        ["check_in"] = typeof(Fact.CheckInDecided),
        ["day_log"] = typeof(Fact.DayLogged),
        ["feedback"] = typeof(Fact.FeedbackGiven),
        ["deload"] = typeof(Fact.DeloadBegun),
        ["move"] = typeof(Fact.SessionMoved),
        ["pause"] = typeof(Fact.Paused),
        ["not_asked"] = typeof(Fact.NotAsked),
        ["settings"] = typeof(Fact.SettingsChanged),
        ["note"] = typeof(Fact.NoteWritten),
        ["train_anyway"] = typeof(Fact.TrainingAnyway),
        ["trainers_said"] = typeof(Fact.TrainersSaid),
    };

    // By reflection on purpose: generated code would overwrite a record's defaults for every field that a file leaves out.
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
        MaxDepth = 24,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellKinds } },
        Converters =
        {
            new NodaTimeDefaultJsonConverterFactory(),
            new JsonStringEnumConverter<Decision>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false),
            new JsonStringEnumConverter<WellnessItem>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
        },
    };

    private static void TellKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Fact))
        {
            return;
        }

        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "kind" };
        foreach (var (kind, fact) in Kinds)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new(fact, kind));
        }
    }
}
