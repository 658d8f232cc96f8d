using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Communities.Recaps;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Communities;

/// <summary>What a community does with presses on its posts, with what it is told and with what comes due. Pure.</summary>
public sealed class CommunityConversation(ICommunityWording wording)
{
    private readonly TakingPart _takingPart = new(wording);
    private readonly RecapMoments _recaps = new(wording);

    public static CommunityConversation InEnglish() => new(new EnglishCommunityWording());

    /// <summary>The answer to a press on a post of no community that there is.</summary>
    public Message NoSuchPost(NodaTime.Instant now) => _takingPart.NoSuchPost(now);

    public CommunityTurn Take(SharedPress press, Presser presser, CommunityContext context) => _takingPart.Take(press, presser, context);

    public CommunityTurn Take(Input input, CommunityContext context) => input switch
    {
        Input.Due { Occurrence.Kind: OccurrenceKind.SharedPost } due => PostMoments.Post(due.Occurrence, context),
        Input.Due { Occurrence.Kind: OccurrenceKind.SharedClosing } due => PostMoments.Close(due.Occurrence, context),
        Input.Due { Occurrence.Kind: OccurrenceKind.Recap } due => _recaps.Take(due, context),
        Input.ClockSet => new CommunityTurn(context.State) { Agenda = PostMoments.All(context.State, context) },
        Input.FromParty { What: Told.PlaceLost lost } => Losing(lost, context),
        Input.FromParty { By: { } by } told => ReminderChanges.Take(told.What, by, context),
        _ => new CommunityTurn(context.State),
    };

    /// <summary>The channel is closed to us or moved: one word to whoever looks after it. Whoever manages it may take over.</summary>
    private CommunityTurn Losing(Told.PlaceLost lost, CommunityContext context) => new(context.State)
    {
        Sends = context.Channel is { By: { } admin } channel && channel.Id == lost.PlaceId
            ?
            [
                new Send(
                    new Destination.Person(admin),
                    new Message(lost.IsMoved ? wording.TopicIsGone(channel.Title) : wording.ChannelIsClosed(channel.Title), []) { Priority = DeliveryPriority.Reminder }),
            ]
            : [],
    };
}
