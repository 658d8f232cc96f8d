using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.People;

/// <summary>Turns what is remembered about a person into bytes and back. The bytes hold health answers: encrypt them.</summary>
public static class StateCodec
{
    /// <summary>
    /// Grows when an earlier program would take what is written for something else. 2: a day holds its whole decision, and trainers may have
    /// had a say in it.
    /// </summary>
    private const int Shape = 2;

    public static byte[] Write(PersonState person) => JsonSerializer.SerializeToUtf8Bytes(
        new StoredPerson(
            Shape,
            person.Consent,
            person.Client,
            person.Form,
            person.Day,
            person.OverlayForm,
            person.UsedPresses,
            person.PromptSchedule,
            person.Pause,
            person.LatestPress,
            person.LookBack,
            person.Trainer,
            person.CalledName,
            person.Invited,
            person.Organiser,
            person.FromTrainers,
            person.Looks),
        StateJson.Default.StoredPerson);

    /// <summary>Settings alone, as they are kept for every day on which they changed.</summary>
    public static byte[] Write(Client client) => JsonSerializer.SerializeToUtf8Bytes(client, StateJson.Default.Client);

    /// <exception cref="JsonException">The bytes hold no settings.</exception>
    public static Client ReadClient(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, StateJson.Default.Client)
        ?? throw new JsonException("There are no settings in these bytes.");

    /// <summary>
    /// Reads what this version or an earlier one wrote. An open form or a day of a shape that is not known any more is dropped,
    /// because a morning lasts minutes and is better started over than guessed at; consent and settings always stay.
    /// </summary>
    /// <exception cref="LaterShapeException">A later version wrote it: it is left as it is.</exception>
    /// <exception cref="JsonException">The bytes hold no consent that can be read, or are not of this codec.</exception>
    public static PersonState Read(ReadOnlySpan<byte> bytes)
    {
        var stored = JsonSerializer.Deserialize(bytes, StateJson.Default.StoredPerson)
            ?? throw new JsonException("There is no person in these bytes.");
        if (stored.Shape is < 1 or > Shape)
        {
            throw new LaterShapeException(stored.Shape);
        }

        if ((stored.Consent, stored.Trainer, stored.Organiser) is (null, null, null))
        {
            throw new JsonException("Somebody is in these bytes who agreed to nothing.");
        }

        return new PersonState
        {
            Consent = stored.Consent,
            Client = stored.Client,
            Form = stored.Form,
            Day = stored.Day,
            OverlayForm = stored.Aside,
            UsedPresses = stored.Spent ?? [],
            PromptSchedule = stored.Rhythm ?? PromptSchedule.New,
            Pause = stored.Pause,
            LatestPress = stored.LatestPress,
            LookBack = stored.LookBack,
            Trainer = stored.Trainer,
            CalledName = stored.CalledName,
            Invited = stored.Invited,
            Organiser = stored.Organiser,
            FromTrainers = stored.FromTrainers,
            Looks = stored.Looks,
        };
    }
}

/// <summary>The saved value. Forms and day are read on their own, so that one of them cannot spoil the rest.</summary>
internal sealed record StoredPerson(
    int Shape,
    Consent? Consent,
    Client? Client,
    [property: JsonConverter(typeof(PartConverter<OpenForm>))] OpenForm? Form,
    [property: JsonConverter(typeof(PartConverter<ClientDay>))] ClientDay? Day,
    [property: JsonConverter(typeof(PartConverter<OpenForm>))] OpenForm? Aside = null,
    IReadOnlyList<string>? Spent = null,
    PromptSchedule? Rhythm = null,
    Pause? Pause = null,
    UsedPress? LatestPress = null,
    PlannedLookBack? LookBack = null,
    TrainerProfile? Trainer = null,
    string? CalledName = null,
    string? Invited = null,
    OrganiserProfile? Organiser = null,
    FromTrainers? FromTrainers = null,
    DayLooks? Looks = null);

// Required parameters stay strict so that half a form is dropped, not guessed at. A parameter added later needs a default.
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(NodaTimeDefaultJsonConverterFactory)])]
[JsonSerializable(typeof(StoredPerson))]
[JsonSerializable(typeof(Client))]
[JsonSerializable(typeof(OpenForm))]
[JsonSerializable(typeof(ClientDay))]
[JsonSerializable(typeof(StoredDay))]
[JsonSerializable(typeof(DayDecision))]
internal sealed partial class StateJson : JsonSerializerContext;
