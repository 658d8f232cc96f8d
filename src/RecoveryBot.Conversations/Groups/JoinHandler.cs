using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>A client joins a group by a code, and says what its trainers may see; later says less, or more.</summary>
internal sealed class JoinHandler
{
    private readonly IGroupWording _wording;

    public JoinHandler(IGroupWording wording)
    {
        _wording = wording;
        Form = new SpeakerForm(JoinForm.Of(wording), wording, End);
    }

    public SpeakerForm Form { get; }

    /// <summary>"/start CODE" of a client, or of somebody who became one just now.</summary>
    public Turn Begin(Speaker speaker, string code, FoundInvite invite, Placement placement = Placement.Below) =>
        speaker.Groups.Any(group => group.Group == invite.Group)
            ? speaker.Say(_wording.InGroupAlready(invite.GroupName))
            : Form.Open(speaker.WithoutForm(), JoinForm.About(invite.Group, code), placement: placement);

    /// <summary>What a group's trainers see, said anew.</summary>
    public Turn Change(Speaker speaker, long group) => Form.Open(speaker.WithoutForm(), JoinForm.About(group, code: null));

    /// <summary>What another trainer of a group may see that the client belongs to.</summary>
    public Turn Decide(Speaker speaker, long group, long trainer, string verb)
    {
        if (speaker.Context.Directory.MembersOf(group).FirstOrDefault(member => member.Trains && member.Person == trainer) is not { } found)
        {
            return speaker.Say(_wording.NotThereAnyMore);
        }

        var level = verb switch
        {
            GroupButtons.SameAs => Highest(speaker, group),
            GroupButtons.OnlyDay => ConsentLevel.Decision,
            _ => (ConsentLevel?)null,
        };
        return new Turn(speaker.Person)
        {
            Messages = [new Message(_wording.SeesNow(found.Name, level), [])],
            Consents = level is { } shared
                ? [new ConsentChange.Share(group, trainer, shared, speaker.Today)]
                : [new ConsentChange.Withdraw(group, trainer)],
        };
    }

    private static ConsentLevel? Highest(Speaker speaker, long group) => speaker.Context.Directory.ConsentsOf(speaker.Context.Me!.Value)
        .Where(consent => consent.Group == group)
        .Select(consent => (ConsentLevel?)consent.Level)
        .Max();

    private Turn End(Speaker speaker, OpenForm form, Placement placement)
    {
        var answers = form.Answers;
        var group = JoinForm.GroupOf(answers);
        var card = SpeakerForm.CardOf(form);
        if (speaker.Context.Directory.NameOf(group) is null
            || (JoinForm.CodeOf(answers) is { } code && speaker.Context.Directory.Invite(InviteCode.HashOf(code), speaker.Now) is null))
        {
            return OnCard(speaker, _wording.NoSuchInvite);
        }

        if (JoinForm.LevelOf(answers) is not { } level)
        {
            return JoinForm.CodeOf(answers) is null
                ? OnCard(speaker, _wording.SeesNothing(JoinForm.TrainerNames(answers, speaker))) with { Consents = [new ConsentChange.WithdrawAll(group)] }
                : OnCard(speaker, _wording.NotJoined);
        }

        var person = speaker.Person! with { CalledName = JoinForm.NameOf(answers) ?? speaker.Person.CalledName };
        return OnCard(speaker with { Person = person }, _wording.SharesNow(
            JoinForm.NameOfGroup(answers, speaker), JoinForm.TrainerNames(answers, speaker), level, Channels(answers, speaker))) with
        {
            Consents = [.. Shares(speaker, group, level), .. Names(answers, speaker)],
            Tells = JoinForm.CodeOf(answers) is { } used
                ? [new Tell(group, new Told.Joined(InviteCode.HashOf(used), [.. speaker.Context.Directory.PlacesOf(group).Select(place => place.Id)]), $"joined:{speaker.Context.Me}")]
                : [],
        };

        Turn OnCard(Speaker who, RichText words) => who.Say(new Message(words, []) { Card = card, Placement = placement });
    }

    /// <summary>Less holds from the day on which it began; more holds from today.</summary>
    private static IEnumerable<ConsentChange> Shares(Speaker speaker, long group, ConsentLevel level)
    {
        var before = speaker.Context.Directory.ConsentsOf(speaker.Context.Me!.Value).Where(consent => consent.Group == group).ToList();
        return JoinForm.TrainersOf(group, speaker).Select(trainer =>
            new ConsentChange.Share(group, trainer.Person, level, SinceOf(before.FirstOrDefault(one => one.Trainer == trainer.Person))));

        NodaTime.LocalDate SinceOf(TrainerConsent? earlier) => earlier is not null && level <= earlier.Level ? earlier.Since : speaker.Today;
    }

    private static IEnumerable<ConsentChange> Names(Answers answers, Speaker speaker) =>
        from purpose in new[] { PlacePurpose.Summary, PlacePurpose.Trainers }
        let channel = JoinForm.ChannelOf(JoinForm.GroupOf(answers), purpose, speaker)
        where channel is not null
        select JoinForm.IsNamed(answers, purpose)
            ? (ConsentChange)new ConsentChange.Name(channel.Id, speaker.Today)
            : new ConsentChange.Unname(channel.Id);

    /// <summary>The channels, and whether each of them names the client.</summary>
    private static IReadOnlyList<(string? Title, bool IsNamed)> Channels(Answers answers, Speaker speaker) =>
    [
        .. from purpose in new[] { PlacePurpose.Summary, PlacePurpose.Trainers }
           let channel = JoinForm.ChannelOf(JoinForm.GroupOf(answers), purpose, speaker)
           where channel is not null
           select (channel.Title, JoinForm.IsNamed(answers, purpose)),
    ];
}
