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
[JsonDerivedType(typeof(Referred), "referred")]
[JsonDerivedType(typeof(Looked), "looked")]
[JsonDerivedType(typeof(LoudnessSet), "loudness")]
[JsonDerivedType(typeof(DaysOffSet), "daysOff")]
[JsonDerivedType(typeof(GroupIsOff), "groupOff")]
[JsonDerivedType(typeof(Written), "written")]
[JsonDerivedType(typeof(CheckInWished), "checkInWished")]
[JsonDerivedType(typeof(MoreWished), "moreWished")]
[JsonDerivedType(typeof(WayBack), "wayBack")]
[JsonDerivedType(typeof(DayOverridden), "override")]
[JsonDerivedType(typeof(OverrideTaken), "overrideTaken")]
[JsonDerivedType(typeof(WordRefused), "wordRefused")]
[JsonDerivedType(typeof(MenuAsked), "menuAsked")]
[JsonDerivedType(typeof(MenuBanned), "menuBanned")]
[JsonDerivedType(typeof(MenuIs), "menuIs")]
[JsonDerivedType(typeof(ClearanceNoted), "clearance")]
[JsonDerivedType(typeof(ClearanceAnswered), "clearanceAnswered")]
[JsonDerivedType(typeof(TrainerGone), "trainerGone")]
[JsonDerivedType(typeof(RulesAsked), "rulesAsked")]
[JsonDerivedType(typeof(RulesAre), "rulesAre")]
[JsonDerivedType(typeof(RulesSet), "rulesSet")]
[JsonDerivedType(typeof(RulesNoted), "rulesNoted")]
[JsonDerivedType(typeof(RulesWished), "rulesWished")]
[JsonDerivedType(typeof(GroupRulesSet), "groupRules")]
public abstract partial record Told
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
    /// <param name="Asked">The channels that they were asked about; null for who is asked about none.</param>
    public sealed record Joined(byte[] CodeHash, IReadOnlyList<long>? Asked = null) : Told;

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

    /// <summary>To a group, by a client: their day says to see a professional, or says so no more.</summary>
    /// <param name="CanWait">Until the morning has begun for everybody.</param>
    public sealed record Referred(LocalDate Date, bool CanWait) : Told;

    /// <summary>To a group, by a trainer: days without summary and digest; without a day, they are taken back.</summary>
    /// <param name="Until">The first day after them.</param>
    public sealed record DaysOffSet(LocalDate From, LocalDate Until) : Told;

    /// <summary>To a client: their group has days off.</summary>
    public sealed record GroupIsOff(long Group, string GroupName, LocalDate From, LocalDate Until) : Told;

    /// <summary>To a client, by a trainer.</summary>
    public abstract record FromTrainer : Told
    {
        private protected FromTrainer()
        {
        }
    }

    /// <summary>They looked at the client.</summary>
    /// <param name="What">Named here because in small letters it is what tells the kind.</param>
    public sealed record Looked([property: JsonPropertyName("What")] Look What) : FromTrainer;

    /// <summary>They write to the client.</summary>
    public sealed record Written(string Text) : FromTrainer;

    /// <summary>They would like to know how the client is before training.</summary>
    public sealed record CheckInWished : FromTrainer;

    /// <summary>They would like to see more of the client.</summary>
    public sealed record MoreWished(long Group) : FromTrainer;

    /// <summary>They would like to see the client back after a silence.</summary>
    public sealed record WayBack : FromTrainer;

    /// <summary>To a group, by a trainer: how much of it they want to be told.</summary>
    public sealed record LoudnessSet(Loudness Loudness) : Told;

    /// <summary>To a client, by a trainer: a clinician cleared them.</summary>
    public sealed record ClearanceNoted(LocalDate Date, string Who) : FromTrainer
    {
        /// <summary>Without the name: records print themselves into logs.</summary>
        public override string ToString() => nameof(ClearanceNoted);
    }

    /// <summary>To a trainer, by a client: whether that is so.</summary>
    public sealed record ClearanceAnswered(LocalDate Date, bool IsSo) : Told;

    /// <summary>To a client, by a group: somebody trains it no more.</summary>
    public sealed record TrainerGone(string GroupName, long Trainer, string TrainerName) : Told;
}
