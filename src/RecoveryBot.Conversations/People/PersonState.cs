using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.People;

/// <summary>
/// Everything a conversation remembers about one person who agreed to it: as a client, as a trainer, or as who looks after a channel's reminders. Saved as one
/// encrypted value.
/// </summary>
public sealed record PersonState
{
    /// <summary>To keep health answers; null for a trainer who has no mornings of their own.</summary>
    public Consent? Consent { get; init; }

    /// <summary>Null for who trains nobody.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TrainerProfile? Trainer { get; init; }

    /// <summary>Null for who has set up no channel's reminders.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OrganiserProfile? Organiser { get; init; }

    /// <summary>What trainers sent this client; null while none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FromTrainers? FromTrainers { get; init; }

    /// <summary>Which trainers looked at a day; null while none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DayLooks? Looks { get; init; }

    /// <summary>What they want to be called in their groups, cleaned; null until they said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CalledName { get; init; }

    /// <summary>The code of the invite with which they came, until onboarding is complete; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Invited { get; init; }

    /// <summary>Null until onboarding is complete.</summary>
    public Client? Client { get; init; }

    /// <summary>The form of onboarding or of the day in the middle of which this person is, if any.</summary>
    public OpenForm? Form { get; init; }

    /// <summary>A feature's form that is open beside it: what was asked last, so what is typed answers it.</summary>
    [JsonPropertyName("aside")]
    public OpenForm? OverlayForm { get; init; }

    [JsonPropertyName("rhythm")]
    public PromptSchedule PromptSchedule { get; init; } = PromptSchedule.New;

    /// <summary>The pause that is on, or was until the next morning noticed its end; null for none.</summary>
    public Pause? Pause { get; init; }

    /// <summary>
    /// Ids of features' forms that are finished and of buttons that were used, the latest last: a press that names one of
    /// them was counted before. Only so many are kept, because a press comes again within minutes or never.
    /// </summary>
    [JsonPropertyName("spent")]
    public IReadOnlyList<string> UsedPresses { get; init; } = [];

    /// <summary>The latest press on a feature's button that did something: tapped again at once, it is the same tap.</summary>
    public UsedPress? LatestPress { get; init; }

    /// <summary>The look-back on the agenda; null for none.</summary>
    public PlannedLookBack? LookBack { get; init; }

    /// <summary>The last day that was prompted or answered.</summary>
    public ClientDay? Day { get; init; }

    /// <summary>Which trainers looked at this day.</summary>
    public IReadOnlyList<TrainerLook> LooksOn(LocalDate date) => Looks is { } looks && looks.Date == date ? looks.Looks : [];
}

/// <summary>The agreement of a trainer to keep their name and groups.</summary>
/// <param name="Version">Which wording was agreed to.</param>
public sealed record TrainerProfile(int Version, Instant At)
{
    /// <summary>To whom they sent a message today, by UTC.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SentMessage>? Sent { get; init; }
}

/// <summary>The agreement of somebody who looks after a channel's reminders to keep which chat they are told in.</summary>
/// <param name="Version">Which wording was agreed to.</param>
public sealed record OrganiserProfile(int Version, Instant At);

/// <summary>The agreement to keep health answers.</summary>
/// <param name="Version">Which wording was agreed to.</param>
public sealed record Consent(int Version, Instant At);

/// <summary>When the week is looked back on next.</summary>
/// <param name="Sunday">The client's day.</param>
public sealed record PlannedLookBack(LocalDate Sunday, Instant At);

/// <summary>A press that did something.</summary>
public sealed record UsedPress(string Payload, Instant At);

/// <summary>Which trainers looked at a day.</summary>
/// <param name="Looks">In the order in which they did.</param>
public sealed record DayLooks(LocalDate Date, IReadOnlyList<TrainerLook> Looks);

/// <param name="At">The client's local time.</param>
public sealed record TrainerLook(long Trainer, LocalTime At, Look What);
