using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>
/// "/link", said in a channel by a trainer who manages it: the channel shows the group from then on. The platform's own rights are
/// asked when it is said and once more when it is done.
/// </summary>
internal sealed class LinkHandler
{
    private readonly IGroupWording _wording;

    public LinkHandler(IGroupWording wording)
    {
        _wording = wording;
        Form = new SpeakerForm(LinkForm.Of(wording), wording, End);
    }

    public SpeakerForm Form { get; }

    public Turn Command(Speaker speaker, string arguments)
    {
        if (speaker.Context.Origin is not { IsDirect: false } place)
        {
            return speaker.Say(_wording.LinkIsSaidThere);
        }

        if (OnOffParser.Read(arguments) is false)
        {
            return Unlink(speaker, place);
        }

        return Refused(speaker, place, mayBe: null) ?? Form.Open(speaker.WithoutForm(), LinkForm.About(place, speaker.Context.OriginTitle));
    }

    private Turn Unlink(Speaker speaker, Place place)
    {
        var bound = speaker.Context.Directory.At(place).FirstOrDefault(one => one.Purpose is PlacePurpose.Summary or PlacePurpose.Trainers);
        if (bound is null)
        {
            return speaker.Say(_wording.NothingLinked);
        }

        if (speaker.Training(bound.Party) is null)
        {
            if (speaker.Context.RightsIn(place) is not { } rights)
            {
                return new Turn(speaker.Person) { AsksRights = place };
            }

            if (!rights.Manages)
            {
                return speaker.Say(_wording.ManageToLink);
            }
        }

        return speaker.Say(_wording.UnlinkedChannel) with { Tells = [new Tell(bound.Party, new Told.Unlinked(bound.Id), $"unlink:{bound.Id}")] };
    }

    /// <summary>Why this channel cannot be linked, or the question that has to be answered first; null if it can.</summary>
    /// <param name="mayBe">The group that may be shown there already.</param>
    private Turn? Refused(Speaker speaker, Place place, long? mayBe) => speaker.Trained.Count == 0
        ? speaker.Say(_wording.OnlyTrainersLink)
        : speaker.Context.RightsIn(place) switch
        {
            null => new Turn(speaker.Person) { AsksRights = place },
            { Manages: false } => speaker.Say(_wording.ManageToLink),
            { BotPosts: false } => speaker.Say(_wording.MayNotPost),
            _ when speaker.Context.Directory.At(place).Any(bound => bound.Party != mayBe && speaker.Training(bound.Party) is null) =>
                speaker.Say(_wording.ShowsAnother),
            _ => null,
        };

    private Turn End(Speaker speaker, OpenForm form, Placement placement)
    {
        var (answers, card) = (form.Answers, SpeakerForm.CardOf(form));
        if (!LinkForm.IsSure(answers))
        {
            return OnCard(_wording.NotLinked);
        }

        if (LinkForm.GroupOf(answers, speaker) is not { } group)
        {
            return OnCard(_wording.NotThereAnyMore);
        }

        var place = LinkForm.PlaceOf(answers);
        return Refused(speaker, place, group.Group) ?? OnCard(_wording.LinkedChannel(group.GroupName, LinkForm.TitleOf(answers))) with
        {
            Tells = [new Tell(group.Group, new Told.Linked(place, LinkForm.TitleOf(answers), LinkForm.PurposeOf(answers)), $"link:{LinkForm.PurposeOf(answers)}")],
        };

        Turn OnCard(RichText words) => speaker.Say(new Message(words, []) { Card = card, Placement = placement });
    }
}
