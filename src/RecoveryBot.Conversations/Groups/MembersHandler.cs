using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>Who belongs to a group, and how somebody comes to belong to it no more.</summary>
internal sealed class MembersHandler(IGroupWording wording)
{
    private const int MostButtons = 20;

    /// <summary>To a trainer: everybody, with a button for each client to end their place.</summary>
    public Turn List(Speaker speaker, Membership group)
    {
        var members = speaker.Context.Directory.MembersOf(group.Group);
        var gone = members.Where(member => member.Role == Role.Client || (member.Role == Role.Trainer && group.Role == Role.Owner));
        return speaker.Say(new Message(
            wording.GroupMembers(group.GroupName, members),
            [.. gone.Take(MostButtons).Select(member => (IReadOnlyList<Button>)
                [GroupButtons.Of(GroupButtons.Remove, wording.EndPlaceOf(member.Name), group.Group, member.Person)])]));
    }

    /// <summary>Asks a trainer whether somebody's place is to end.</summary>
    public Turn AskRemove(Speaker speaker, Membership group, long person) => Removable(speaker, group, person) is { } member
        ? speaker.Say(
            wording.AskRemove(member.Name, group.GroupName, member.Role),
            [Once(speaker, GroupButtons.Removed, wording.EndPlace, group.Group, person), GroupButtons.Of(GroupButtons.Stay, wording.LeaveItSo, group.Group)])
        : speaker.Say(wording.NotThereAnyMore);

    public Turn Remove(Speaker speaker, Membership group, long person) => Removable(speaker, group, person) is { } member
        ? speaker.Say(wording.RemovedFromGroup(member.Name, group.GroupName)) with
        {
            Tells = [new Tell(group.Group, new Told.Dismissed(person, member.Role), $"dismissed:{person}")],
        }
        : speaker.Say(wording.NotThereAnyMore);

    /// <summary>Asks a client or trainer whether they leave.</summary>
    public Turn AskLeave(Speaker speaker, Membership group) => group.Role == Role.Owner
        ? speaker.Say(
            wording.OwnerCannotLeave(group.GroupName),
            [.. Successors(speaker, group), [GroupButtons.Of(GroupButtons.Close, wording.CloseGroup, group.Group)]])
        : speaker.Say(
            wording.AskLeave(group.GroupName, group.Role, TrainerNames(speaker, group.Group)),
            [Once(speaker, GroupButtons.Left, wording.LeaveGroup, group.Group), GroupButtons.Of(GroupButtons.Stay, wording.StayInGroup, group.Group)]);

    public Turn Leave(Speaker speaker, Membership group) => speaker.Say(wording.LeftGroup(group.GroupName, group.Role)) with
    {
        Consents = group.Role == Role.Client ? [new ConsentChange.WithdrawAll(group.Group)] : [],
        Tells = [new Tell(group.Group, new Told.Left(group.Role), $"left:{speaker.Context.Me}:{group.Role}")],
    };

    public Turn HandOver(Speaker speaker, Membership group, long person) =>
        group.Role == Role.Owner && speaker.Context.Directory.MembersOf(group.Group).FirstOrDefault(
            member => member.Role == Role.Trainer && member.Person == person) is { } trainer
                ? speaker.Say(wording.HandedOver(trainer.Name, group.GroupName)) with
                {
                    Tells = [new Tell(group.Group, new Told.HandedOver(person), "handover")],
                }
                : speaker.Say(wording.NotThereAnyMore);

    public Turn AskClose(Speaker speaker, Membership group) => speaker.Say(
        wording.AskCloseGroup(group.GroupName, speaker.Context.Directory.MembersOf(group.Group).Count(member => member.Role == Role.Client)),
        [Once(speaker, GroupButtons.Closed, wording.CloseGroup, group.Group), GroupButtons.Of(GroupButtons.Stay, wording.LeaveItSo, group.Group)]);

    public Turn Close(Speaker speaker, Membership group) => speaker.Say(wording.ClosedGroup(group.GroupName)) with
    {
        Tells = [new Tell(group.Group, new Told.Closed(), "closed")],
    };

    private IEnumerable<IReadOnlyList<Button>> Successors(Speaker speaker, Membership group) => speaker.Context.Directory.MembersOf(group.Group)
        .Where(member => member.Role == Role.Trainer)
        .Take(MostButtons)
        .Select(IReadOnlyList<Button> (member) =>
            [Once(speaker, GroupButtons.HandedOver, wording.HandOverTo(member.Name), group.Group, member.Person)]);

    private static Member? Removable(Speaker speaker, Membership group, long person) => speaker.Context.Directory.MembersOf(group.Group)
        .FirstOrDefault(member => member.Person == person
            && (member.Role == Role.Client || (member.Role == Role.Trainer && group.Role == Role.Owner)));

    private static IReadOnlyList<string> TrainerNames(Speaker speaker, long group) =>
        [.. speaker.Context.Directory.MembersOf(group).Where(member => member.Trains).Select(member => member.Name)];

    private static Button Once(Speaker speaker, string verb, string label, long group, long other = 0) =>
        GroupButtons.Of(verb, label, group, other, $"{verb[0]}{speaker.Context.NewFormId}");
}
