using NodaTime;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <content>A channel's reminders as they are, and what is pressed about them.</content>
internal sealed partial class CommunityHandler
{
    private Turn Overview(Speaker speaker, BoundPlace channel, CommunityState state) => speaker.Say(
        _wording.Overview(channel.Title, Ahead(state, speaker.Now), PostMoments.NextOf(state, speaker.Now), channel.IsClosed),
        [
            .. from reminder in state.Reminders
               select (IReadOnlyList<Button>)
               [
                   CommunityButtons.Of(CommunityButtons.Change, _wording.ChangeReminder(reminder.At), channel.Party, reminder.Number),
                   CommunityButtons.Of(CommunityButtons.Stop, _wording.StopReminder(reminder.At), channel.Party, reminder.Number),
               ],
            [
                .. state.Reminders.Count < CommunityState.MostReminders
                    ? (Button[])[CommunityButtons.Of(CommunityButtons.Add, _wording.AddReminder, channel.Party)]
                    : [],
                state.IsPaused
                    ? CommunityButtons.Of(CommunityButtons.GoOn, _wording.GoOn, channel.Party)
                    : CommunityButtons.Of(CommunityButtons.Pause, _wording.Pause, channel.Party),
            ],
            .. Counting(speaker, channel.Party),
        ]);

    /// <summary>Without days off that are over.</summary>
    private static CommunityState Ahead(CommunityState state, Instant now) =>
        state.Off is { } off && off.Until <= state.DayOf(now) ? state with { Off = null } : state;

    /// <summary>A client may let the community's week count them, or no more.</summary>
    private IReadOnlyList<IReadOnlyList<Button>> Counting(Speaker speaker, long community) => speaker is { Person.Client: not null, Context.Me: { } me }
        ?
        [
            [
                speaker.Context.Directory.CountedIn(me) == community
                    ? CommunityButtons.Of(CommunityButtons.Uncount, _wording.CountMeNoMore, community)
                    : CommunityButtons.Of(CommunityButtons.Count, _wording.CountMe, community),
            ],
        ]
        : [];

    private Turn Press(Speaker speaker, FeaturePress press) => (press.Verb, CommunityButtons.Read(press)) switch
    {
        (CommunityButtons.Agree, _) => Agreed(speaker, press.Argument),
        (CommunityButtons.Leave, _) => speaker.Say(_wording.NothingChanged),
        (var verb, var (community, number)) when ChannelOf(speaker, community) is { } channel && speaker.Context.Community(community) is { } state =>
            Press(speaker, verb, channel, state, number),
        _ => speaker.Say(_common.OldButton),
    };

    private Turn Press(Speaker speaker, string verb, BoundPlace channel, CommunityState state, int number) => verb switch
    {
        CommunityButtons.Count when speaker.Person is { Client: not null } => Counted(speaker, new ConsentChange.Count(channel.Party, speaker.Now), _wording.CountedNow),
        CommunityButtons.Uncount when speaker.Person is { Client: not null } => Counted(speaker, new ConsentChange.Uncount(), _wording.CountedNoMore),
        _ when (Refused(speaker, channel.Place) ?? Unagreed(speaker, channel.Place)) is { } refused => refused,
        CommunityButtons.Add when state.Reminders.Count >= CommunityState.MostReminders => speaker.Say(_wording.TooManyReminders(CommunityState.MostReminders)),
        CommunityButtons.Add => _form.Open(speaker.WithoutForm(), CommunityForm.Knowing(SetUpTarget.Of(channel.Place, channel.Title, number: null), state)),
        CommunityButtons.Pause => Telling(speaker, channel, new Told.RemindersPaused(IsPaused: true), _wording.PausedNow),
        CommunityButtons.GoOn => Telling(speaker, channel, new Told.RemindersPaused(IsPaused: false), _wording.GoesOn(PostMoments.NextOf(state with { IsPaused = false }, speaker.Now))),
        _ when state.Reminders.FirstOrDefault(one => one.Number == number) is { } reminder => Press(speaker, verb, channel, reminder),
        _ => speaker.Say(_common.NotThereAnyMore),
    };

    private Turn Press(Speaker speaker, string verb, BoundPlace channel, SharedReminder reminder) => verb switch
    {
        CommunityButtons.Change => _form.Open(speaker.WithoutForm(), SetUpTarget.Of(channel.Place, channel.Title, reminder.Number)),
        CommunityButtons.Stop => speaker.Say(
            _wording.SureToStop(reminder.At),
            [
                CommunityButtons.Of(CommunityButtons.Stopped, _wording.StopIt, channel.Party, reminder.Number),
                new Button(_wording.Cancel, new FeaturePress(CommunityButtons.Subject, CommunityButtons.Leave).Payload),
            ]),
        CommunityButtons.Stopped => Telling(speaker, channel, new Told.ReminderStopped(reminder.Number), _wording.StoppedNow(reminder.At)),
        _ => speaker.Say(_common.OldButton),
    };

    private static Turn Counted(Speaker speaker, ConsentChange change, RichText words) => speaker.Say(words) with { Consents = [change] };

    private static Turn Telling(Speaker speaker, BoundPlace channel, Told what, RichText words) =>
        speaker.Say(words) with { Tells = [new Tell(channel.Party, what, KeyOf(what))] };

    private static string KeyOf(Told what) => what switch
    {
        Told.ReminderStopped(var number) => $"stop:{number}",
        Told.DaysOffSet => "off",
        _ => "pause",
    };

    private static BoundPlace? ChannelOf(Speaker speaker, long community) =>
        speaker.Context.Directory.PlacesOf(community).FirstOrDefault(place => place.Purpose == PlacePurpose.Shared);
}
