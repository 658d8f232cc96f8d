using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>Somebody becomes a trainer, without being a client: they agree to what is kept of a trainer, and set a group up.</summary>
internal sealed class TrainerHandler
{
    /// <summary>Which wording a trainer agrees to; grows when what is kept of them changes.</summary>
    public const int AgreementVersion = 1;

    private const int MostGroups = 5;

    private readonly IGroupWording _wording;

    public TrainerHandler(IGroupWording wording, IOnboardingWording onboarding)
    {
        _wording = wording;
        Form = new SpeakerForm(TrainerForm.Of(wording, onboarding), wording, End);
    }

    public SpeakerForm Form { get; }

    /// <summary>Asks whether they want to train others, before anything is kept of it.</summary>
    /// <param name="code">By which another trainer invited them; null if none did.</param>
    public Turn Ask(Speaker speaker, string? code = null) => speaker.Say(
        _wording.AskTrainer,
        [
            [new Button(_wording.AgreeToTrain, new FeaturePress(GroupButtons.Subject, GroupButtons.Agree, $"{PreConsentForm.IdAt(speaker.Now)}{code}").Payload)],
            [new Button(_wording.TrainMyself, new FeaturePress(GroupButtons.Subject, GroupButtons.Own).Payload)],
        ]);

    /// <summary>They agreed, perhaps long ago: then they are asked once more.</summary>
    /// <param name="argument">The hour in which it was asked, and the code of an invite, if any.</param>
    public Turn Agreed(Speaker speaker, string argument)
    {
        var asked = argument.Length >= InviteCode.Length && InviteCode.Read(argument[^InviteCode.Length..]) is { } code ? code : null;
        var hour = asked is null ? argument : argument[..^InviteCode.Length];
        if (!PreConsentForm.StillCounts(hour, speaker.Now))
        {
            return Ask(speaker, asked);
        }

        if (speaker.Person is { Trainer: not null })
        {
            // The tap came twice: what is asked stands there.
            return speaker.Open is { Kind: TrainerForm.Kind } open ? Form.AskAgain(speaker, open, lead: null) : speaker.Say(_wording.TrainerAlready);
        }

        var trainer = speaker with { Person = (speaker.Person ?? new PersonState()) with { Trainer = new TrainerProfile(AgreementVersion, speaker.Now) } };
        return asked is null ? SetUp(trainer) : JoinAsTrainer(trainer, asked);
    }

    /// <summary>A new group.</summary>
    public Turn SetUp(Speaker speaker) => speaker.Groups.Count(group => group.Role == Role.Owner) >= MostGroups
        ? speaker.Say(_wording.TooManyGroups(MostGroups))
        : Form.Open(speaker.WithoutForm());

    /// <summary>"/start CODE" with a trainer's code.</summary>
    public Turn JoinAsTrainer(Speaker speaker, string code) => (speaker.Context.Directory.Invite(InviteCode.HashOf(code), speaker.Now), speaker.Person) switch
    {
        (not { Role: Role.Trainer }, _) => speaker.Say(_wording.NoSuchInvite),
        ({ } found, _) when speaker.Training(found.Group) is not null => speaker.Say(_wording.InGroupAlready(found.GroupName)),
        (_, null or { Trainer: null }) => Ask(speaker, code),
        (_, { CalledName: null }) => Form.Open(speaker.WithoutForm(), TrainerForm.JustTheName.With(Code, Answer.Of(code))),
        ({ } found, _) => Joining(speaker, found, code),
    };

    private const string Code = "@code";

    private Turn End(Speaker speaker, OpenForm form, Placement placement)
    {
        var answers = form.Answers;
        var named = speaker with { Person = speaker.Person! with { CalledName = TrainerForm.NameOf(answers) ?? speaker.Person.CalledName } };
        if (!TrainerForm.IsWhole(answers))
        {
            return JoinAsTrainer(named, answers[Code]?.Only ?? "");
        }

        var group = TrainerForm.GroupOf(answers);
        return named.Say(new Message(
            _wording.GroupIsSetUp(group.Name, group.SummaryAt),
            [
                [new Button(_wording.InviteClients, new FeaturePress(GroupButtons.Subject, GroupButtons.Clients).Payload)],
                [new Button(_wording.InviteTrainer, new FeaturePress(GroupButtons.Subject, GroupButtons.Trainer).Payload)],
            ])
        {
            Card = SpeakerForm.CardOf(form),
            Placement = placement,
        }) with
        {
            Founds = new Founding(group, GroupMornings.First(group, speaker.Now)),
        };
    }

    private Turn Joining(Speaker speaker, FoundInvite found, string code) => speaker.Say(_wording.TrainsNow(found.GroupName)) with
    {
        Tells = [new Tell(found.Group, new Told.Joined(InviteCode.HashOf(code)), $"trains:{speaker.Context.Me}")],
    };
}
