using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Groups.DaysOff;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <content>What is pressed, and what groups tell.</content>
internal sealed partial class GroupHandler
{
    private Turn? Press(Speaker speaker, string payload)
    {
        if (FormPress.Parse(payload) is { } form)
        {
            return FormOf(form.Kind)?.Press(speaker, form) ?? (FormOf(form.Kind) is null ? null : speaker.Say(_wording.OldButton));
        }

        return FeaturePress.Parse(payload) switch
        {
            { Feature: GroupButtons.Subject } press => Press(speaker, press),
            { Feature: ClientButtons.Subject } press => _clients.Press(speaker, press) ?? Old(speaker),
            { Feature: TrainerDecisionButtons.Subject } press => _decisions.Press(speaker, press) ?? Old(speaker),
            { Feature: RulesPress.Subject } press => _rules.Press(speaker, press) ?? Old(speaker),
            _ => null,
        };
    }

    private Turn? Press(Speaker speaker, FeaturePress press) => (press.Verb, GroupButtons.Read(press)) switch
    {
        (GroupButtons.Agree, _) => _trainer.Agreed(speaker, press.Argument),
        (GroupButtons.Own, _) when speaker.Person is null => speaker.Say(_wording.StartToBegin),
        (GroupButtons.Own, _) => speaker.Say(_wording.LeftSo),
        (GroupButtons.Stay, _) => speaker.Say(_wording.LeftSo),
        (GroupButtons.Mornings, _) => null,
        (GroupButtons.Trainer, null) when speaker.Person is not { Trainer: not null } => _trainer.Ask(speaker),
        (_, null) when press.Argument.Length == 0 => Chosen(speaker, speaker.Trained, group => About(speaker, group, press.Verb, 0) ?? Old(speaker)),
        (_, { } read) when read.Once.Length > 0 && press.Verb != GroupButtons.StopInvite && speaker.IsSpent(read.Once) => speaker.Used(read.Once, _wording),
        (_, { } read) => Known(speaker, press.Verb, read.Group, read.Other, read.Once) ?? Old(speaker),
        _ => Old(speaker),
    };

    private Turn? Known(Speaker speaker, string verb, long group, long other, string once)
    {
        if (speaker.Person is null)
        {
            return null;
        }

        var now = once.Length > 0 && verb != GroupButtons.StopInvite ? speaker.Spending(once) : speaker;
        return (verb, speaker.Training(group), speaker.Joined.FirstOrDefault(one => one.Group == group)) switch
        {
            (GroupButtons.StopInvite, { } trained, _) => _invite.Stop(now, trained, once),
            (_, { } trained, _) when About(now, trained, verb, other) is { } turn => turn,
            (GroupButtons.Share, _, { }) => _join.Change(now, group),
            (GroupButtons.Leave, _, { } joined) => _members.AskLeave(now, joined),
            (GroupButtons.Left, _, { } joined) => _members.Leave(now, joined),
            (GroupButtons.SameAs or GroupButtons.OnlyDay or GroupButtons.Nothing, _, { }) => _join.Decide(now, group, other, verb),
            (GroupButtons.Name or GroupButtons.NoName, _, { }) => Naming(now, group, other, verb == GroupButtons.Name),
            _ => null,
        };
    }

    /// <summary>What a trainer does about a group of theirs; null for what is not a trainer's.</summary>
    private Turn? About(Speaker speaker, Membership group, string verb, long other) => verb switch
    {
        GroupButtons.Clients => _invite.Ask(speaker, group),
        GroupButtons.HowLoud => AskLoudness(speaker, group),
        GroupButtons.Loudness when Enum.GetValues<Loudness>().Where(one => (int)one == other).ToList() is [var loudness] => speaker.Say(
            _wording.LoudnessIs(loudness)) with
        {
            Tells = [new Tell(group.Group, new Told.LoudnessSet(loudness), $"loudness:{speaker.Context.Me}")],
        },
        GroupButtons.Members => _members.List(speaker, group),
        GroupButtons.Remove => _members.AskRemove(speaker, group, other),
        GroupButtons.Removed => _members.Remove(speaker, group, other),
        GroupButtons.Leave => _members.AskLeave(speaker, group),
        GroupButtons.Left when group.Role == Role.Trainer => _members.Leave(speaker, group),
        GroupButtons.HandedOver => _members.HandOver(speaker, group, other),
        GroupButtons.Close when group.Role == Role.Owner => _members.AskClose(speaker, group),
        GroupButtons.Closed when group.Role == Role.Owner => _members.Close(speaker, group),
        _ => _invite.Offer(speaker, group, verb),
    };

    private Turn AskLoudness(Speaker speaker, Membership group) => speaker.Say(
        _wording.AskLoudness(group.GroupName),
        [.. Enum.GetValues<Loudness>().Select(IReadOnlyList<Button> (loudness) =>
            [GroupButtons.Of(GroupButtons.Loudness, _wording.LoudnessName(loudness), group.Group, (long)loudness)])]);

    private Turn Naming(Speaker speaker, long group, long placeId, bool may)
    {
        if (speaker.Context.Directory.PlacesOf(group).FirstOrDefault(place => place.Id == placeId) is not { } channel)
        {
            return speaker.Say(_wording.NotThereAnyMore);
        }

        return speaker.Say(_wording.NamedNow(channel.Title, may)) with
        {
            Consents = [may ? new ConsentChange.Name(placeId, speaker.Today) : new ConsentChange.Unname(placeId)],
        };
    }

    /// <param name="by">Who says so; null if that is nobody's any more.</param>
    private Turn Hear(Speaker speaker, Told what, long? by) => what switch
    {
        Told.NotAdmitted => speaker.Say(Quiet(_wording.NoSuchInvite)),
        Told.DismissedFrom dismissed => speaker.Say(Quiet(_wording.PlaceEnded(dismissed.GroupName, dismissed.Role))) with
        {
            Consents = dismissed.Role == Role.Client ? [new ConsentChange.WithdrawAll(dismissed.Group)] : [],
        },
        Told.GroupIsOff off when speaker.Person is { Client: not null } person => DaysOffHandler.Hear(person, speaker, off, _wording),
        Told.TrainerGone gone => TrainerWent(speaker, gone, by),
        Told.TrainerCame came when speaker.Joined.Any(group => group.Group == came.Group) => speaker.Say(
            Quiet(_wording.AskNewTrainer(came.TrainerName, came.GroupName)) with
            {
                Rows =
                [
                    [
                        GroupButtons.Of(GroupButtons.SameAs, _wording.SeeTheSame, came.Group, came.Trainer),
                        GroupButtons.Of(GroupButtons.OnlyDay, _wording.SeeOnlyTheDay, came.Group, came.Trainer),
                        GroupButtons.Of(GroupButtons.Nothing, _wording.SeeNothing, came.Group, came.Trainer),
                    ],
                ],
            }),
        Told.ChannelCame came when speaker.Joined.Any(group => group.Group == came.Group)
            && speaker.Context.Directory.PlacesOf(came.Group).FirstOrDefault(place => place.Purpose == came.Purpose) is { } channel => speaker.Say(
            Quiet(_wording.AskNaming(came.Title, came.Purpose)) with
            {
                Rows =
                [
                    [
                        GroupButtons.Of(GroupButtons.Name, _wording.ByName, came.Group, channel.Id),
                        GroupButtons.Of(GroupButtons.NoName, _wording.NotByName, came.Group, channel.Id),
                    ],
                ],
            }),
        _ => new Turn(speaker.Person),
    };

    /// <summary>Told by the group; what the trainer decided ends with the yes that is taken back.</summary>
    private Turn TrainerWent(Speaker speaker, Told.TrainerGone gone, long? by) => by is { } group && speaker.Joined.Any(joined => joined.Group == group)
        ? speaker.Say(Quiet(_wording.TrainerWent(
            gone.TrainerName, gone.GroupName, EndedCoaching.StillMeant(speaker.Context, group, gone.Trainer, speaker.Today)))) with
        {
            Consents = [new ConsentChange.Withdraw(group, gone.Trainer)],
        }
        : new Turn(speaker.Person);

    private static Message Quiet(RichText words) => new(words, []) { Priority = DeliveryPriority.Reminder };

    private Turn Old(Speaker speaker) => speaker.Say(_wording.OldButton);
}
