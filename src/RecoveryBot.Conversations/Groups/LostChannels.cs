using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>A channel that showed a group is closed to us or moved: one word to whoever linked it, or to the owner.</summary>
internal static class LostChannels
{
    public static GroupTurn Take(Told.PlaceLost lost, GroupContext context, IGroupWording wording)
    {
        var members = context.Directory.MembersOf(context.Me);
        if (context.Directory.PlacesOf(context.Me).FirstOrDefault(place => place.Id == lost.PlaceId) is not { } channel
            || (members.FirstOrDefault(member => member.Trains && member.Person == channel.By) ?? members.FirstOrDefault(member => member.Role == Role.Owner))
                is not { } trainer)
        {
            return new GroupTurn(context.State);
        }

        var words = lost.IsMoved
            ? wording.TopicIsGone(context.State.Name, channel.Title)
            : wording.ChannelIsClosed(context.State.Name, channel.Title);
        return new GroupTurn(context.State)
        {
            Sends = [new Send(new Destination.Person(trainer.Person), new Message(words, []) { Priority = DeliveryPriority.Reminder })],
        };
    }
}
