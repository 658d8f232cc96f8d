using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.DaysOff;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <summary>
/// "/community", said in a channel by whoever manages it. The platform's own rights are asked when it is said, with each press
/// and once more when it is saved, so that whoever manages the channel may take over, and nobody else goes on.
/// </summary>
internal sealed partial class CommunityHandler
{
    /// <summary>Which wording is agreed to; grows when what is kept changes.</summary>
    public const int AgreementVersion = 1;

    private readonly ICommunityWording _wording;
    private readonly IGroupWording _common;
    private readonly SpeakerForm _form;

    public CommunityHandler(ICommunityWording wording, IGroupWording common, IOnboardingWording onboarding)
    {
        _wording = wording;
        _common = common;
        _form = new SpeakerForm(CommunityForm.Of(wording, onboarding), common, End);
    }

    /// <summary>Null for what is about something else.</summary>
    public Turn? Take(Speaker speaker, Input input) => input switch
    {
        Input.Command { Name: CommunityCommand.Name, Arguments: var typed } => Said(speaker, typed),
        Input.Command { Name: "start", Arguments: var typed } => Brought(speaker, typed),
        Input.Typed typed when speaker.Open is { Kind: CommunityForm.Kind } open && !ExitWords.Mean(typed.Text) => _form.Type(speaker, open, typed.Text),
        Input.Wordless when speaker.Open is { Kind: CommunityForm.Kind } open => _form.AskAgain(speaker, open, _common.OnlyWords),
        Input.Press { Payload: var payload } when FormPress.Parse(payload) is { Kind: CommunityForm.Kind } press =>
            _form.Press(speaker, press) ?? speaker.Say(_common.OldButton),
        Input.Press { Payload: var payload } when FeaturePress.Parse(payload) is { Feature: CommunityButtons.Subject } press => Press(speaker, press),
        _ => null,
    };

    /// <summary>To a channel in whose name something was asked: whoever presses is asked for, between the two of us.</summary>
    public Turn WhoAsks(PersonState? person) => new(person)
    {
        Messages = [new Message(_wording.WhoAsks, [[new Button(_wording.ItsMe, SharedButtons.ItsMe)]])],
    };

    private Turn Said(Speaker speaker, string typed) => speaker.Context.Origin is { IsDirect: false } place
        ? DaysOff(speaker, place, typed) ?? About(speaker, place, speaker.Context.OriginTitle)
        : speaker.Say(_wording.SayItThere);

    /// <summary>"off 24 Dec to 26 Dec", and "on" to end them; null for anything else, and where nothing is posted.</summary>
    private Turn? DaysOff(Speaker speaker, Place place, string typed) => (GroupWords.Off(typed), Known(speaker, place)) switch
    {
        (null, _) or (_, (null, _) or (_, null)) => null,
        _ when (Refused(speaker, place) ?? Unagreed(speaker, place)) is { } refused => refused,
        (var days, ({ } channel, { } state)) => DaysOff(speaker, channel, state, days),
    };

    private Turn DaysOff(Speaker speaker, BoundPlace channel, CommunityState state, string days)
    {
        var today = state.DayOf(speaker.Now);
        if (days.Length > 0 && DaysOffLine.Read(days, today) is null)
        {
            return speaker.Say(_wording.WhichDaysOff(DaysOffLine.MostDays));
        }

        var off = DaysOffLine.Read(days, today) is { } span ? new Told.DaysOffSet(span.From, span.Until) : new Told.DaysOffSet(today, today);
        var next = PostMoments.NextOf(state.With(off), speaker.Now);
        return Telling(speaker, channel, off, off.Until > off.From ? _wording.OffNow(off.From, off.Until, next) : _wording.GoesOn(next));
    }

    private Turn? Brought(Speaker speaker, string typed) => PlaceClaim.Read(typed, speaker.Context.Here, speaker.Now) switch
    {
        null => null,
        (_, false) => speaker.Say(_wording.LinkIsOver),
        (var place, _) => About(speaker, place, TitleOf(speaker, place)),
    };

    private Turn About(Speaker speaker, Place place, string? title) => Refused(speaker, place) ?? Unagreed(speaker, place) ?? Known(speaker, place) switch
    {
        ({ } channel, { } state) => Overview(speaker, channel with { Title = title ?? channel.Title }, state),
        _ => _form.Open(speaker.WithoutForm(), SetUpTarget.Of(place, title, number: null)),
    };

    /// <summary>Why nothing can be set up there by this person, or the question that has to be answered first; null if it can.</summary>
    private Turn? Refused(Speaker speaker, Place place) => speaker.Context.RightsIn(place) switch
    {
        null => new Turn(speaker.Person) { AsksRights = place },
        { Manages: false } => NotManaging(speaker, place),
        { BotPosts: false } => speaker.Say(_wording.MayNotPost),
        _ => null,
    };

    /// <summary>Who manages nothing here may still be counted in the community's week.</summary>
    private Turn NotManaging(Speaker speaker, Place place) => Known(speaker, place) is ({ } channel, { } state)
        ? speaker.Say(_wording.OnlyManagers(PostMoments.NextOf(state, speaker.Now)), [.. Counting(speaker, channel.Party)])
        : speaker.Say(_wording.ManageToSetUp);

    /// <summary>Whoever is new here agrees first to what is kept of them, which is little; null for who is kept already.</summary>
    private Turn? Unagreed(Speaker speaker, Place place) => speaker.Person is { Consent: null, Trainer: null, Organiser: null } or null
        ? speaker.Say(
            _wording.AskOrganiser,
            [
                new Button(
                    _wording.Agree, new FeaturePress(CommunityButtons.Subject, CommunityButtons.Agree, PlaceClaim.Of(place, speaker.Now)).Payload),
                new Button(_wording.Cancel, new FeaturePress(CommunityButtons.Subject, CommunityButtons.Leave).Payload),
            ])
        : null;

    private Turn Agreed(Speaker speaker, string claim) => PlaceClaim.Read(claim, speaker.Context.Here, speaker.Now) is (var place, true)
        ? About(
            speaker with
            {
                Person = (speaker.Person ?? new PersonState()) with { Organiser = speaker.Person?.Organiser ?? new OrganiserProfile(AgreementVersion, speaker.Now) },
            },
            place,
            TitleOf(speaker, place))
        : speaker.Say(_wording.LinkIsOver);

    private Turn End(Speaker speaker, OpenForm form, Placement placement)
    {
        var answers = form.Answers;
        if (!CommunityForm.IsSure(answers))
        {
            return OnCard(_wording.NothingChanged);
        }

        var (place, saved) = (SetUpTarget.PlaceOf(answers), CommunityForm.Saved(answers));
        if (Refused(speaker, place) is { } refused)
        {
            return refused;
        }

        var (channel, known) = Known(speaker, place);
        if (known is { Reminders.Count: >= CommunityState.MostReminders } && saved.Number is null)
        {
            return OnCard(_wording.TooManyReminders(CommunityState.MostReminders));
        }

        var state = (known ?? new CommunityState { Zone = saved.Zone, Reminders = [] }) with { Zone = saved.Zone, Goal = saved.Goal };
        var first = PostMoments.NextOf(ReminderChanges.Adding(state with { Reminders = [], IsPaused = false }, saved), speaker.Now)!.Value;
        var turn = OnCard(_wording.FirstPost(first));
        return channel is null
            ? turn with { FoundsCommunity = Founding(ReminderChanges.Adding(state, saved), place, SetUpTarget.TitleOf(answers), speaker) }
            : turn with { Tells = [new Tell(channel.Party, saved, $"reminder:{form.Id}")] };

        Turn OnCard(RichText words) => speaker.Say(new Message(words, []) { Card = SpeakerForm.CardOf(form), Placement = placement });
    }

    private static CommunityFounding Founding(CommunityState state, Place place, string? title, Speaker speaker) =>
        new(state, place, title, PostMoments.Begin(state, speaker.Now));

    private static (BoundPlace? Channel, CommunityState? State) Known(Speaker speaker, Place place) =>
        speaker.Context.Directory.At(place).FirstOrDefault(bound => bound.Purpose == PlacePurpose.Shared) is { } channel
            ? (channel, speaker.Context.Community(channel.Party))
            : (null, null);

    private static string? TitleOf(Speaker speaker, Place place) => speaker.Context.Origin == place ? speaker.Context.OriginTitle : null;
}
