using NodaTime;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.Posts;

/// <summary>
/// Somebody presses a button on a post: counted once, answered between the two of us, and there is no way out and no toggle,
/// because presses come twice. What is counted never depends on their own day: whoever watches the count would learn of it.
/// </summary>
public sealed class TakingPart(ICommunityWording wording)
{
    /// <summary>Later it would only confuse.</summary>
    private static readonly Duration AnswersWithin = Duration.FromMinutes(1);

    public CommunityTurn Take(SharedPress press, Presser presser, CommunityContext context)
    {
        var channel = context.Channel;
        if (channel is null || context.Posts.Post(context.Me, press.Date, press.Number) is not { } post
            || !IsThere(presser.Origin, post, channel))
        {
            return Nothing(context, Of(wording.NoSuchPost, context.Now));
        }

        if (context.State.DayOf(context.Now) != press.Date || context.State.SaltOf(press.Date) is not { } salt)
        {
            return Nothing(context, Of(wording.PostIsOver(PostMoments.NextOf(context.State, context.Now)), context.Now));
        }

        var who = presser.Who(salt);
        var took = context.Posts.TakesPart(context.Me, press.Date, press.Number, who);
        var isNews = took is null || (press.IsDone && took == false);
        var answer = Of(Words(press, presser, took, isGreeted: IsGreeted(press.Date, who, context)), context.Now) with
        {
            MustBeSeen = presser.Day != OwnDay.Open,
        };
        return Nothing(context, answer) with
        {
            Changes =
            [
                .. isNews ? (CommunityChange[])[new CommunityChange.TakePart(press.Date, press.Number, who, press.IsDone)] : [],
                .. presser.Title is { } title && title != channel.Title ? (CommunityChange[])[new CommunityChange.Retitle(channel.Id, title)] : [],
            ],
            Sends = isNews ? [PostMoments.Showing(context.Me, post)] : [],
        };
    }

    private RichText Words(SharedPress press, Presser presser, bool? took, bool isGreeted) => (presser.Day, took, press.IsDone) switch
    {
        (OwnDay.Refer, _, _) => wording.OwnDaySaysRefer,
        (OwnDay.Rest, _, _) => wording.OwnDaySaysRest,
        (_, not true, true) => wording.DoneNow,
        (_, not null, _) => wording.InAlready,
        _ => wording.InNow(invites: !presser.IsKnown && !isGreeted),
    };

    /// <summary>A stranger is invited once a week, which is as long as they are the same one.</summary>
    private static bool IsGreeted(LocalDate date, byte[] who, CommunityContext context) =>
        context.Posts.TookPart(context.Me, Week.MondayOf(date), date, who);

    /// <summary>A button forged for another channel's post counts nowhere.</summary>
    private static bool IsThere(Place origin, PostedReminder post, BoundPlace channel) =>
        post.PlaceId == channel.Id && origin.WithoutThread() == channel.Place.WithoutThread();

    private static CommunityTurn Nothing(CommunityContext context, Message answer) => new(context.State) { Answer = answer };

    /// <summary>The answer to a press that no community takes.</summary>
    public Message NoSuchPost(Instant now) => Of(wording.NoSuchPost, now);

    private static Message Of(RichText words, Instant now) => new(words, []) { Card = Card, SendBy = now + AnswersWithin };

    /// <summary>Whoever presses again and again is answered once for all that wait.</summary>
    private const string Card = "taking-part";
}
