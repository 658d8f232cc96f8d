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
    [JsonConverter(typeof(DecidedConverter))]
    public DayDecision? Decided { get; init; }

    public static StoredDay Of(ClientDay day, DayDecision? decided)
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

    public ClientDay Day()
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
        return Decided is null ? day : day.As(Decided);
    }
}

/// <summary>
/// Writes and reads a day. Where the shape of a decision is not known to whoever writes, such as an export, it is left out: it follows from
/// the facts beside it.
/// </summary>
public sealed class ClientDayJson : JsonConverter<ClientDay>
{
    public override ClientDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ((StoredDay)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(StoredDay)))!).Day();

    public override void Write(Utf8JsonWriter writer, ClientDay value, JsonSerializerOptions options) => JsonSerializer.Serialize(
        writer,
        StoredDay.Of(value, DecidedConverter.Keeps(options) && value is ClientDay.Answered { Decided: var decided } ? decided : null),
        options.GetTypeInfo(typeof(StoredDay)));
}

/// <summary>What was decided of a day, in a state and nowhere else.</summary>
internal sealed class DecidedConverter : PartConverter<DayDecision>
{
    public static bool Keeps(JsonSerializerOptions options) => options.TypeInfoResolver is StateJson;

    public override DayDecision? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Keeps(options) ? base.Read(ref reader, typeToConvert, options) : throw new JsonException("A decision has no place here.");
}
