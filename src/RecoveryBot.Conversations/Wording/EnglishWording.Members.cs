using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Wording;

/// <content>Who belongs to a group, and its channels.</content>
public sealed partial class EnglishWording
{
    public string ChangeSharing => "What they see";

    public RichText GroupMembers(string group, IReadOnlyList<Member> members) => RichText.Of(
        new Block.Paragraph([Bold(group)]),
        new Block.Bullets(
        [
            [new Span($"Trainers: {Names(Trainers(members))}")],
            [new Span(Clients(members) is { Count: > 0 } clients ? $"Clients: {Names(NamesApart(clients))}" : "No clients yet")],
        ]));

    public string EndPlaceOf(string name) => $"End {name}'s place";

    public RichText AskRemove(string name, string group, Role role) => Said(role == Role.Trainer
        ? $"{name} would see nothing of {group} any more. End it?"
        : $"{name}'s place in {group} would end. Their history stays theirs; nobody there sees it. End it?");

    public string EndPlace => "End it";

    public string LeaveItSo => "Leave it so";

    public RichText RemovedFromGroup(string name, string group) => Said($"{name}'s place in {group} has ended.");

    public string LeaveGroup => "Leave";

    public string StayInGroup => "Stay";

    public RichText AskLeave(string group, Role role, IReadOnlyList<string> trainers) => Said(role == Role.Client
        ? $"{Names(trainers)} {See(trainers.Count)} nothing of you from then on, past days included. Leave {group}?"
        : $"You would see nothing of {group} any more. Leave it?");

    public RichText LeftGroup(string group, Role role) => Said(role == Role.Client
        ? $"You have left {group}. Nobody there sees anything of you."
        : $"You don't train {group} any more.");

    public RichText OwnerCannotLeave(string group) => Said(
        $"You answer for {group}, so it cannot be without you: hand it over to another trainer of it, or close it.");

    public string HandOverTo(string trainer) => $"Hand over to {trainer}";

    public RichText HandedOver(string trainer, string group) => Said($"{trainer} answers for {group} now. You still train it.");

    public string CloseGroup => "Close it";

    public RichText AskCloseGroup(string group, int clients) => Said(
        $"{group} would end for {Count(clients, "client")}: nobody sees anything of them through it any more, and its channels stay silent. Close it?");

    public RichText ClosedGroup(string group) => Said($"{group} is closed.");

    public RichText PlaceEnded(string group, Role role) => Said(role == Role.Client
        ? $"Your place in {group} has ended. Your history stays yours; nobody there sees it."
        : $"You don't train {group} any more, and see nothing of it.");

    public RichText NotThereAnyMore => Said("That is over: nothing was changed. /group shows how it stands.");

    public RichText LinkIsSaidThere => Said("Say /link in the channel that is to show your group.");

    public RichText OnlyTrainersLink => Said("Only a trainer of a group can link it.");

    public RichText ManageToLink => Said("You need to manage this channel.");

    public RichText MayNotPost => Said("I may not post here: allow me messages and files.");

    public RichText ShowsAnother => Said("This channel shows another group.");

    public RichText NothingLinked => Said("This channel shows no group.");

    public RichText UnlinkedChannel => Said("This channel shows the group no more, and names nobody.");

    public RichText AskWhichGroup => Said("Which group?");

    public RichText AskWhoReads => Said("Who reads there?");

    public string WholeGroupReads => "The whole group";

    public string OnlyTrainersRead => "Only trainers";

    public RichText LinkPreview(string group, string? channel, PlacePurpose purpose) => RichText.Of(
        new Block.Paragraph([Bold(ChannelName(channel)), new Span(" would show the mornings of "), Bold(group), new Span(purpose == PlacePurpose.Trainers
            ? ": five decisions, by name only for clients who say yes to this very channel. No answer and nothing of health ever stands there."
            : ": names that agree, as planned or easier day, and numbers. Nothing else.")]));

    public string LinkIt => "Link it";

    public RichText NotLinked => Said("Not linked.");

    public RichText LinkedChannel(string group, string? channel) => Said($"{ChannelName(channel)} shows {group} from now on. Clients are asked whether it may name them.");

    public RichText ChannelShowsNow(string group, LocalTime at, PlacePurpose purpose) => Said(purpose == PlacePurpose.Trainers
        ? $"This channel now shows {group}'s mornings at {GroupTime.Format(at)} for its trainers: five decisions, by name where a client said yes."
        : $"This channel now shows {group}'s mornings at {GroupTime.Format(at)}: names that agreed, as planned or easier day, nothing else.");

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "nobody yet" : And(names);

    private static IReadOnlyList<string> Trainers(IReadOnlyList<Member> members) => [.. members.Where(member => member.Trains).Select(member => member.Name)];

    private static IReadOnlyList<Member> Clients(IReadOnlyList<Member> members) => [.. members.Where(member => member.Role == Role.Client)];

    /// <summary>Two Annas are told apart by when they came.</summary>
    private static IReadOnlyList<string> NamesApart(IReadOnlyList<Member> members) =>
    [
        .. members.Select(member => members.Count(other => string.Equals(other.Name, member.Name, StringComparison.OrdinalIgnoreCase)) > 1
            ? $"{member.Name} (since {LastDay.Format(member.Since.InUtc().Date)})"
            : member.Name),
    ];
}
