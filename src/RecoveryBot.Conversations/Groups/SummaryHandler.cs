using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>"/summary", said in a channel by a trainer who manages it: the group's morning as it is now.</summary>
internal sealed class SummaryHandler(IGroupWording wording)
{
    public Turn Command(Speaker speaker)
    {
        if (speaker.Context.Origin is not { IsDirect: false } place)
        {
            return speaker.Say(wording.SummaryIsSaidThere);
        }

        if (speaker.Trained.Count == 0)
        {
            return speaker.Say(wording.OnlyTrainersLink);
        }

        var bound = speaker.Context.Directory.At(place).FirstOrDefault(one => one.Purpose is PlacePurpose.Summary or PlacePurpose.Trainers);
        return (bound, speaker.Context.RightsIn(place)) switch
        {
            (null, _) => speaker.Say(wording.NothingLinked),
            (_, null) => new Turn(speaker.Person) { AsksRights = place },
            (_, { Manages: false }) => speaker.Say(wording.ManageToLink),
            (_, { BotPosts: false }) => speaker.Say(wording.MayNotPost),
            _ when speaker.Training(bound.Party) is null => speaker.Say(wording.ShowsAnother),
            _ => speaker.Say(wording.SummaryIsShown) with { Tells = [new Tell(bound.Party, new Told.SummaryAsked(), "summary")] },
        };
    }
}
