using NodaTime;
using RecoveryBot.Conversations.Groups.Audits;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Groups.DaysOff;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Groups.Notices;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>Trainers, their groups, and what clients let them see. Names are as people typed them, cleaned.</summary>
public partial interface IGroupWording
    : ITurnWording, IClientLookupWording, IClientViewWording, IDigestWording, INoticeWording, IMessageWording, IAuditWording, IDaysOffWording, IOverrideWording, IRulesWording
{
    string IAmATrainer { get; }

    /// <summary>What being a trainer here means, and what is kept of one.</summary>
    RichText AskTrainer { get; }

    string AgreeToTrain { get; }

    /// <summary>To somebody who agreed before.</summary>
    RichText TrainerAlready { get; }

    string TrainMyself { get; }

    /// <summary>To a stranger who trains only themselves.</summary>
    RichText StartToBegin { get; }

    /// <summary>Nothing was changed.</summary>
    RichText LeftSo { get; }

    RichText AskTrainerName { get; }

    RichText AskGroupName { get; }

    RichText AskSummaryTime { get; }

    /// <param name="longest">Signs that a name may have.</param>
    RichText NoName(int longest);

    RichText GroupIsSetUp(string group, LocalTime at);

    RichText TooManyGroups(int most);

    /// <summary>A trainer without mornings of their own asked for one.</summary>
    RichText OnlyTrainerHere { get; }

    string SetMeUp { get; }

    /// <summary>The commands of a trainer without mornings of their own.</summary>
    RichText TrainerHelp { get; }

    string InviteClients { get; }

    string InviteTrainer { get; }

    string ShowMembers { get; }

    /// <summary>A group and what the reader is in it.</summary>
    RichText GroupOverview(Membership group, IReadOnlyList<Member> members);

    RichText NoGroupOfYours { get; }

    RichText AskInviteFor(string group);

    string InviteOne { get; }

    string InviteTwenty { get; }

    string InviteAnyone { get; }

    /// <param name="code">As it is to be read and typed.</param>
    /// <param name="link">Does the same with one tap; null where there is none.</param>
    /// <param name="uses">Null for as many as come.</param>
    /// <param name="until">The last day, in UTC.</param>
    RichText InviteCodeFor(string code, string? link, string group, Role role, int? uses, LocalDate until);

    string StopInvite { get; }

    RichText InviteStopped { get; }

    /// <summary>To a code that is mistyped, used up or over: the same words for all.</summary>
    RichText NoSuchInvite { get; }

    RichText OnlyTheOwner(string owner);

    RichText InGroupAlready(string group);

    /// <summary>To somebody who trains a group from now on.</summary>
    RichText TrainsNow(string group);

    /// <param name="isMember">They belong to it already, and may change what is seen.</param>
    RichText AskSharing(string group, IReadOnlyList<string> trainers, bool isMember);

    string ConsentLevelName(ConsentLevel level);

    string NotNow { get; }

    /// <summary>The trainers see nothing.</summary>
    string SeeNothing { get; }

    /// <summary>Whether a channel may show a client by name.</summary>
    /// <param name="channel">What people call it; null if that is not known.</param>
    RichText AskNaming(string? channel, PlacePurpose purpose);

    string ByName { get; }

    string NotByName { get; }

    RichText AskCalledName { get; }

    /// <summary>What is seen from now on.</summary>
    RichText SharesNow(
        string group, IReadOnlyList<string> trainers, ConsentLevel level, IReadOnlyList<(string? Title, bool IsNamed)> channels);

    RichText SeesNothing(IReadOnlyList<string> trainers);

    RichText NotJoined { get; }

    RichText NamedNow(string? channel, bool isNamed);

    RichText AskNewTrainer(string trainer, string group);

    string SeeTheSame { get; }

    string SeeOnlyTheDay { get; }

    /// <param name="level">Null for nothing.</param>
    RichText SeesNow(string trainer, ConsentLevel? level);

    string ChangeSharing { get; }

    RichText GroupMembers(string group, IReadOnlyList<Member> members);

    string EndPlaceOf(string name);

    RichText AskRemove(string name, string group, Role role);

    string EndPlace { get; }

    string LeaveItSo { get; }

    RichText RemovedFromGroup(string name, string group);

    string LeaveGroup { get; }

    string StayInGroup { get; }

    RichText AskLeave(string group, Role role, IReadOnlyList<string> trainers);

    RichText LeftGroup(string group, Role role);

    /// <summary>To the owner, above what they can do instead.</summary>
    RichText OwnerCannotLeave(string group);

    string HandOverTo(string trainer);

    RichText HandedOver(string trainer, string group);

    string CloseGroup { get; }

    RichText AskCloseGroup(string group, int clients);

    RichText ClosedGroup(string group);

    /// <summary>To somebody whose place in a group has ended, or whose group has.</summary>
    RichText PlaceEnded(string group, Role role);

    /// <summary>Somebody or something that a button was about does not belong there any more.</summary>
    RichText NotThereAnyMore { get; }
}
