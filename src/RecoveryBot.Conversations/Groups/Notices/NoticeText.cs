using NodaTime;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Notices;

/// <summary>That a client is to see a professional, as a trainer reads it.</summary>
public sealed class NoticeText(IGroupWording wording)
{
    /// <summary>Null if there is nothing to say.</summary>
    /// <param name="group">Through which the client is seen.</param>
    /// <param name="isShown">It was said already: that it holds no more is said in its place.</param>
    public Message? Of(GroupState group, SeenClient client, LocalDate date, bool isShown) => client.On(date) switch
    {
        { Decision: Decision.Refer } day => new Message(
            wording.Referral(client, day, day.AnsweredAt.InZone(GroupMornings.ZoneOf(group)).TimeOfDay),
            [
                [ClientButtons.Of(ClientButtons.Spoke, wording.SpokeWith(client.Name), client.Person)],
                [
                    ClientButtons.Of(ClientButtons.Write, wording.WriteToClient, client.Person),
                    TrainerDecisionButtons.Of(TrainerDecisionButtons.Clearance, wording.RecordClearance, client.Person),
                ],
            ]),
        { } day when isShown => new Message(wording.NoReferralAnyMore(client, day), []),
        _ => null,
    };
}

/// <summary>What a trainer is told at once.</summary>
public interface INoticeWording
{
    /// <param name="day">Of it no more than may be seen.</param>
    /// <param name="at">When it was answered, local time of the group.</param>
    RichText Referral(SeenClient client, SeenDay day, LocalTime at);

    /// <summary>The answers were changed since it was said.</summary>
    RichText NoReferralAnyMore(SeenClient client, SeenDay day);

    string SpokeWith(string name);

    RichText SpokenWith(string name);
}
