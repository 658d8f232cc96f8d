using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.DaysOff;
using RecoveryBot.Conversations.Groups.Notices;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Routing;

/// <summary>
/// What a group does with what it is told and with what comes due. Pure. Whether somebody may, it decides itself, from who
/// belongs to it at this moment.
/// </summary>
public sealed class GroupConversation(IWording wording)
{
    private const int MostTrainers = 20;
    private const int MostClients = 5_000;

    public static GroupConversation InEnglish() => new(new EnglishWording());

    public GroupTurn Take(Input input, GroupContext context) => input switch
    {
        Input.Due { Occurrence.Kind: OccurrenceKind.Notices } => ReferralNotices.InTheMorning(context),
        Input.Due or Input.ClockSet or Input.FromParty { What: Told.DayChanged } => SummaryMoments.Take(input, context),
        Input.FromParty { What: Told.PlaceLost lost } => LostChannels.Take(lost, context, wording),
        Input.FromParty { What: Told.Erased(var person) } => ErasedPosts.Correct(person, context),
        Input.FromParty { By: { } by } told => Take(told.What, by, context),
        Input.FromParty { What: Told.OwnerGone } when context.Directory.MembersOf(context.Me).All(member => member.Role != Role.Owner) =>
            Ending(context),
        _ => new GroupTurn(context.State),
    };

    private GroupTurn Take(Told what, long by, GroupContext context)
    {
        var members = context.Directory.MembersOf(context.Me);
        var trains = members.Any(member => member.Person == by && member.Trains);
        var owns = members.Any(member => member is { Role: Role.Owner } && member.Person == by);
        return what switch
        {
            Told.InviteOffered offered when (offered.Role == Role.Trainer ? owns : trains) => Changed(
                context, new GroupChange.OfferInvite(offered.CodeHash, offered.Role, offered.Uses, offered.Until, by)),
            Told.InviteStopped stopped when trains => Changed(context, new GroupChange.StopInvite(stopped.CodeStart)),
            Told.Referred referred => ReferralNotices.Take(referred, by, members, context),
            Told.DaysOffSet off when trains => DaysOffHandler.Take(off, context),
            Told.RulesAsked asked when trains => GroupRulesTaker.Asked(asked, by, context),
            Told.RulesSet(var rules) when trains => GroupRulesTaker.Set(rules, by, members, context),
            Told.RulesWished when members.Any(member => member.Person == by && member.Role == Role.Client) => GroupRulesTaker.Wished(by, context),
            Told.LoudnessSet(var loudness) when trains => Changed(context, new GroupChange.SetLoudness(by, loudness)),
            Told.Joined joined => Joining(by, joined, members, context),
            Told.Left left when left.Role != Role.Owner => Changed(context, new GroupChange.Dismiss(by, left.Role)) with
            {
                Tells = [.. TrainerGone(by, left.Role, members, context)],
                Agenda = SummaryMoments.EditToday(context),
            },
            Told.Dismissed dismissed when (dismissed.Role == Role.Client ? trains : owns && dismissed.Role == Role.Trainer) => Changed(
                context, new GroupChange.Dismiss(dismissed.Person, dismissed.Role)) with
            {
                Tells = [DismissedFrom(dismissed.Person, dismissed.Role, context), .. TrainerGone(dismissed.Person, dismissed.Role, members, context)],
                Agenda = SummaryMoments.EditToday(context),
            },
            Told.HandedOver(var to) when owns && members.Any(member => member.Person == to && member.Role == Role.Trainer) =>
                Changed(context, new GroupChange.HandOver(by, to)),
            Told.Closed when owns => Ending(context),
            Told.Linked linked when trains && MayShow(linked, context) => Linking(linked, by, members, context),
            Told.SummaryAsked when trains => SummaryMoments.ShowNow(context),
            Told.Unlinked(var place) => Changed(context, new GroupChange.Unbind(place)),
            _ => new GroupTurn(context.State),
        };
    }

    private static GroupTurn Joining(long by, Told.Joined joined, IReadOnlyList<Member> members, GroupContext context)
    {
        var code = joined.CodeHash;
        if (context.Directory.Invite(code, context.Now) is not { } invite || invite.Group != context.Me || IsFull(invite.Role, members))
        {
            return new GroupTurn(context.State) { Tells = [new Tell(by, new Told.NotAdmitted(), $"invite:{context.Me}")] };
        }

        if (members.Any(member => member.Person == by && member.Role == invite.Role))
        {
            return new GroupTurn(context.State);
        }

        return Changed(context, new GroupChange.UseInvite(code), new GroupChange.Admit(by, invite.Role)) with
        {
            Tells = invite.Role == Role.Client
                ? [.. LinkedSince(joined.Asked ?? [], context).Select(channel => ChannelCame(by, channel.Title, channel.Purpose, context))]
                : [
                    .. members.Where(member => member.Role == Role.Client && member.Person != by).Select(client => new Tell(
                        client.Person,
                        new Told.TrainerCame(context.Me, context.State.Name, by, context.Directory.NameOf(by) ?? ""),
                        $"trainer:{context.Me}:{by}")),
                ],
        };
    }

    /// <summary>A channel that came while they answered asks for their name as it does of everybody.</summary>
    private static IEnumerable<BoundPlace> LinkedSince(IReadOnlyList<long> asked, GroupContext context) =>
        context.Directory.PlacesOf(context.Me).Where(place => place.Purpose != PlacePurpose.Shared && !asked.Contains(place.Id));

    private static Tell ChannelCame(long client, string? title, PlacePurpose purpose, GroupContext context) => new(
        client, new Told.ChannelCame(context.Me, context.State.Name, title, purpose), $"channel:{context.Me}:{purpose}");

    private static bool IsFull(Role role, IReadOnlyList<Member> members) => role == Role.Client
        ? members.Count(member => member.Role == Role.Client) >= MostClients
        : members.Count(member => member.Trains) >= MostTrainers;

    private static bool MayShow(Told.Linked linked, GroupContext context) =>
        context.Directory.At(linked.Place).All(bound => bound.Party == context.Me || bound.Purpose == PlacePurpose.Shared);

    private GroupTurn Linking(Told.Linked linked, long by, IReadOnlyList<Member> members, GroupContext context) =>
        Changed(context, new GroupChange.Bind(linked.Place, linked.Title, Guild: null, linked.Purpose, by)) with
        {
            Sends =
            [
                new Send(
                    new Destination.At(linked.Place),
                    new Message(wording.ChannelShowsNow(context.State.Name, context.State.SummaryAt, linked.Purpose), []) { Priority = DeliveryPriority.Summary }),
            ],
            Tells =
            [
                .. members.Where(member => member.Role == Role.Client)
                    .Select(client => ChannelCame(client.Person, linked.Title, linked.Purpose, context)),
            ],
        };

    /// <summary>Everybody is told, and nothing of it is kept.</summary>
    private static GroupTurn Ending(GroupContext context) => new(State: null)
    {
        Tells = [.. context.Directory.MembersOf(context.Me).Where(member => member.Role != Role.Owner)
            .Select(member => DismissedFrom(member.Person, member.Role, context))],
    };

    /// <summary>Every client reads who trains them no more, and what of theirs ended.</summary>
    private static IEnumerable<Tell> TrainerGone(long person, Role role, IReadOnlyList<Member> members, GroupContext context) => role != Role.Trainer
        ? []
        : members.Where(member => member.Role == Role.Client).Select(client => new Tell(
            client.Person,
            new Told.TrainerGone(context.State.Name, person, members.FirstOrDefault(member => member.Person == person && member.Trains)?.Name ?? ""),
            $"gone:{context.Me}:{person}"));

    private static Tell DismissedFrom(long person, Role role, GroupContext context) =>
        new(person, new Told.DismissedFrom(context.Me, context.State.Name, role), $"dismissed:{context.Me}:{role}");

    private static GroupTurn Changed(GroupContext context, params IReadOnlyList<GroupChange> changes) =>
        new(context.State) { Changes = changes };
}
