using System.Text.Json.Serialization;
using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>What one party tells another. The names here are stored until it is taken.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(DayChanged), "day")]
[JsonDerivedType(typeof(InviteOffered), "invite")]
[JsonDerivedType(typeof(InviteStopped), "inviteStopped")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Left), "left")]
[JsonDerivedType(typeof(Dismissed), "dismissed")]
[JsonDerivedType(typeof(HandedOver), "handedOver")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(OwnerGone), "ownerGone")]
[JsonDerivedType(typeof(Linked), "linked")]
[JsonDerivedType(typeof(Unlinked), "unlinked")]
[JsonDerivedType(typeof(PlaceLost), "placeLost")]
[JsonDerivedType(typeof(SummaryAsked), "summary")]
[JsonDerivedType(typeof(Erased), "erased")]
[JsonDerivedType(typeof(NotAdmitted), "notAdmitted")]
[JsonDerivedType(typeof(DismissedFrom), "dismissedFrom")]
[JsonDerivedType(typeof(TrainerCame), "trainerCame")]
[JsonDerivedType(typeof(ChannelCame), "channelCame")]
[JsonDerivedType(typeof(ReminderSaved), "reminderSaved")]
[JsonDerivedType(typeof(ReminderStopped), "reminderStopped")]
[JsonDerivedType(typeof(RemindersPaused), "remindersPaused")]
public abstract record Told
{
    private Told()
    {
    }

    /// <summary>To a group: a member's day was decided, or decided anew.</summary>
    public sealed record DayChanged(LocalDate Date) : Told;

    /// <summary>To a group, by a trainer: whoever has this code may join.</summary>
    /// <param name="Uses">Null for as many as come.</param>
    public sealed record InviteOffered(byte[] CodeHash, Role Role, int? Uses, Instant Until) : Told;

    /// <summary>To a group, by a trainer: nobody can join any more by the code whose hash begins with these 16 bytes.</summary>
    public sealed record InviteStopped(byte[] CodeStart) : Told;

    /// <summary>To a group, by who has a code and agreed to what it asks.</summary>
    public sealed record Joined(byte[] CodeHash) : Told;

    /// <summary>To a group, by who does not belong to it any more.</summary>
    public sealed record Left(Role Role) : Told;

    /// <summary>To a group, by a trainer: somebody does not belong to it any more.</summary>
    public sealed record Dismissed(long Person, Role Role) : Told;

    /// <summary>To a group, by its owner: another of its trainers is it from now on.</summary>
    public sealed record HandedOver(long To) : Told;

    /// <summary>To a group, by its owner: it ends.</summary>
    public sealed record Closed : Told;

    /// <summary>To a group: whoever owned it may have been erased.</summary>
    public sealed record OwnerGone : Told;

    /// <summary>To a group, by a trainer who manages that channel.</summary>
    public sealed record Linked(Place Place, string? Title, PlacePurpose Purpose) : Told;

    /// <summary>To a group: a channel does not show it any more.</summary>
    public sealed record Unlinked(long PlaceId) : Told;

    /// <summary>To whoever is shown in a channel: nothing can be said there any more.</summary>
    /// <param name="IsMoved">Only the topic is gone, and it is shown in the whole channel from now on.</param>
    public sealed record PlaceLost(long PlaceId, bool IsMoved) : Told;

    /// <summary>To a group, by a trainer who manages one of its channels: it is to be shown now.</summary>
    public sealed record SummaryAsked : Told;

    /// <summary>To a group: somebody who belonged to it is nobody's any more, so no post of it may name them.</summary>
    public sealed record Erased(long Person) : Told;

    /// <summary>To a person: the code was used up or stopped at the last moment.</summary>
    public sealed record NotAdmitted : Told;

    /// <summary>To a person: their place in a group has ended.</summary>
    public sealed record DismissedFrom(long Group, string GroupName, Role Role) : Told;

    /// <summary>To a client: another trainer trains their group.</summary>
    public sealed record TrainerCame(long Group, string GroupName, long Trainer, string TrainerName) : Told;

    /// <summary>To a client: a channel shows their group, and may ask for their name.</summary>
    public sealed record ChannelCame(long Group, string GroupName, string? Title, PlacePurpose Purpose) : Told;

    /// <summary>To a community, by who manages its channel: a shared reminder as it is from now on, with what holds for all of them.</summary>
    /// <param name="Number">Null for a new one.</param>
    public sealed record ReminderSaved(
        int? Number, SharedTheme Theme, string? OwnWords, IReadOnlyList<IsoDayOfWeek> Days, LocalTime At, string Zone, int? Goal) : Told;

    /// <summary>To a community, by who manages its channel.</summary>
    public sealed record ReminderStopped(int Number) : Told;

    /// <summary>To a community, by who manages its channel: nothing is posted until it goes on.</summary>
    public sealed record RemindersPaused(bool IsPaused) : Told;
}
