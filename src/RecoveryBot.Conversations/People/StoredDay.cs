using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.People;

/// <summary>
/// A day as it is stored: every name is for good. What was decided stands beside the kind of day, which earlier programs kept alone; it is
/// read by itself, so that one that cannot be read costs nobody their answers.
/// </summary>
internal sealed record StoredDay(
    LocalDate Date,
    CheckIn? CheckIn = null,
    Decision? Decision = null,
    Answers? Answers = null,
    SessionVariant? Variant = null,
    int Snoozes = 0,
    bool Skipped = false,
    bool Nudged = false,
    bool ShortAllowed = false,
    int RatedMornings = 0,
    LocalDate? ReferralBefore = null,
    string? LastFormId = null,
    int Revision = 0,
    bool DeloadPutOff = false,
    int ShownBlock = 0)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Decided { get; init; }

    public static StoredDay Of(ClientDay day, JsonElement? decided)
    {
        var said = day as ClientDay.WithAnswers;
        return new StoredDay(
            day.Date,
            said?.CheckIn,
            said switch { ClientDay.Answered answered => answered.Decision, ClientDay.Undecided undecided => undecided.Before, _ => null },
            said?.Answers,
            said?.Variant,
            day.Snoozes,
            day is ClientDay.Unanswered { Skipped: true },
            day.Nudged,
            day.ShortAllowed,
            day.RatedMornings,
            said?.ReferralBefore,
            day.LastFormId,
            day.Revision,
            said is { DeloadPutOff: true },
            said?.ShownBlock ?? 0)
        {
            Decided = decided,
        };
    }

    public ClientDay Day(DayDecision? decided)
    {
        if (CheckIn is not { } checkIn)
        {
            return new ClientDay.Unanswered(Date)
            {
                Skipped = Skipped,
                Snoozes = Snoozes,
                Nudged = Nudged,
                ShortAllowed = ShortAllowed,
                RatedMornings = RatedMornings,
                LastFormId = LastFormId,
                Revision = Revision,
            };
        }

        var day = new ClientDay.Undecided(Date, checkIn, Decision)
        {
            Answers = Answers ?? Answers.None,
            Variant = Variant ?? SessionVariant.AsDecided,
            ReferralBefore = ReferralBefore,
            DeloadPutOff = DeloadPutOff,
            ShownBlock = ShownBlock,
            Snoozes = Snoozes,
            Nudged = Nudged,
            ShortAllowed = ShortAllowed,
            RatedMornings = RatedMornings,
            LastFormId = LastFormId,
            Revision = Revision,
        };
        return decided is null ? day : day.As(decided);
    }
}

/// <summary>
/// Writes and reads a day. Where the shape of a decision is not known to whoever writes, such as an export, it is left out: it follows from
/// the facts beside it.
/// </summary>
public sealed class ClientDayJson : JsonConverter<ClientDay>
{
    public override ClientDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stored = (StoredDay)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(StoredDay)))!;
        return stored.Decided is null || KeepsDecisions(options)
            ? stored.Day(KnownDecision(stored.Decided))
            : throw new JsonException("A decision has no place here.");
    }

    public override void Write(Utf8JsonWriter writer, ClientDay value, JsonSerializerOptions options) => JsonSerializer.Serialize(
        writer,
        StoredDay.Of(value, KeepsDecisions(options) && value is ClientDay.Answered { Decided: var decided } ? JsonSerializer.SerializeToElement(decided, StateJson.Default.DayDecision) : null),
        options.GetTypeInfo(typeof(StoredDay)));

    private static bool KeepsDecisions(JsonSerializerOptions options) => options.TypeInfoResolver is StateJson;

    private static DayDecision? KnownDecision(JsonElement? decided)
    {
        try
        {
            return decided?.Deserialize(StateJson.Default.DayDecision);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
