using System.Globalization;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>The trainer's side of an override: what they say of a client's day, and what they hear back from it.</summary>
internal sealed class OverrideHandler
{
    private readonly IGroupWording _wording;
    private readonly ClientChoice _choice;

    public OverrideHandler(IGroupWording wording)
    {
        _wording = wording;
        _choice = new ClientChoice(wording);
        Form = new SpeakerForm(OverrideForm.Of(wording), wording, End);
    }

    public SpeakerForm Form { get; }

    /// <summary>"/override NAME at most recovery until Friday", or as much of it as was said.</summary>
    public Turn Command(Speaker speaker, string typed) => _choice.Talk(
        speaker,
        typed,
        (client, rest) => OverrideLine.Read(rest, speaker.Today) switch
        {
            null => Begin(speaker, client),
            { When: { } span } line => Send(speaker, client, new Told.DayOverridden(line.Kind, line.Decision, span, InPerson: false, CardOf(speaker)), Placement.Below),
            { } line => Form.Open(speaker.WithoutForm(), OverrideForm.About(client.Person, line)),
        },
        (client, label) => TrainerDecisionButtons.Of(TrainerDecisionButtons.Change, label, client.Person));

    public Turn Begin(Speaker speaker, FoundClient client) => Form.Open(speaker.WithoutForm(), OverrideForm.About(client.Person));

    /// <summary>The trainer saw the client move; null for what nobody offered so.</summary>
    public Turn? Seen(Speaker speaker, FoundClient client, string detail) => WordOf(detail) is { } word
        ? Send(speaker, client, word, Placement.InPlace)
        : null;

    public Turn NotSeen(Speaker speaker) => speaker.Say(_wording.OverrideNotSeen);

    /// <summary>What became of it, told by the client's day. Nothing is said to who does not train them any more.</summary>
    public Turn Heard(Speaker speaker, long by, Told.OverrideTaken taken)
    {
        if (ClientLookup.Of(speaker, by) is not { } client)
        {
            return new Turn(speaker.Person);
        }

        var word = taken.Word;
        var said = taken.Result switch
        {
            OverrideResult.Done => new Message(_wording.OverrideDone(client.Name, word.Kind, word.Decision, word.When, laxerToday: false), []),
            OverrideResult.DoneLaxer => new Message(_wording.OverrideDone(client.Name, word.Kind, word.Decision, word.When, laxerToday: true), []),
            OverrideResult.StricterHolds => new Message(_wording.OverrideStricterHolds(client.Name), []),
            OverrideResult.NeedsOwnEyes => new Message(
                _wording.OverrideNeedsOwnEyes(client.Name),
                [[TrainerDecisionButtons.Of(TrainerDecisionButtons.Saw, _wording.SawThem(client.Name), by, DetailOf(word)), TrainerDecisionButtons.Of(TrainerDecisionButtons.NotSeen, _wording.ItIsNotSo, by)]]),
            OverrideResult.OnlyOnTheDay => new Message(_wording.OverrideOnlyOnTheDay, []),
            OverrideResult.NeedsClinician => new Message(_wording.OverrideNeedsClinician(taken.Rule), []),
            OverrideResult.NotAllowed => new Message(_wording.OverrideNotAllowed(client.Name), []),
            _ => throw new InvalidOperationException($"No words for {taken.Result}."),
        };
        return speaker.Say(said with { Card = word.Card, Placement = Placement.InPlace });
    }

    /// <summary>The answers that came later speak against it.</summary>
    public Turn Refused(Speaker speaker, long by, Told.WordRefused refused) => ClientLookup.Of(speaker, by) is { } client
        ? speaker.Say(Refusal(client, refused))
        : new Turn(speaker.Person);

    private Message Refusal(FoundClient client, Told.WordRefused refused)
    {
        Button[] change = [TrainerDecisionButtons.Changing(_wording.ChangeDay, client.Person)];
        return new Message(_wording.WordRefused(client.Name, refused.Decision, refused.Day), refused.Day == Decision.Refer ? [] : [change])
        {
            Priority = DeliveryPriority.Reminder,
        };
    }

    private Turn End(Speaker speaker, OpenForm form, Placement placement) => ClientLookup.Of(speaker, OverrideForm.ClientOf(form.Answers)) is { } client
        && OverrideForm.LineOf(form.Answers) is { When: { } span } line
            ? Send(speaker, client, new Told.DayOverridden(line.Kind, line.Decision, span, InPerson: false, SpeakerForm.CardOf(form)), placement)
            : speaker.Say(_wording.NotThereAnyMore);

    private Turn Send(Speaker speaker, FoundClient client, Told.DayOverridden word, Placement placement) => speaker.Say(
        new Message(_wording.OverrideOnItsWay(client.Name, word.Kind, word.Decision, word.When), []) { Card = word.Card, Placement = placement }) with
    {
        Tells = [new Tell(client.Person, word, string.Create(CultureInfo.InvariantCulture, $"override:{speaker.Context.Me}:{word.Card}"))],
    };

    private static string CardOf(Speaker speaker) => $"override-{speaker.Context.NewFormId}";

    private static string DetailOf(Told.DayOverridden word) => string.Join(
        '.',
        ((int)word.Decision).ToString(CultureInfo.InvariantCulture),
        word.When.FromTomorrow ? "1" : "0",
        word.When.Until is { } until ? LocalDatePattern.Iso.Format(until) : "",
        word.Card["override-".Length..]);

    /// <summary>Nothing of it is to be believed: anybody could have forged it.</summary>
    private static Told.DayOverridden? WordOf(string detail) =>
        detail.Split('.') is [var decision, var tomorrow, var until, { Length: > 0 and <= 12 } card]
        && int.TryParse(decision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Enum.IsDefined((Decision)number)
        && (until.Length == 0 || LocalDatePattern.Iso.Parse(until).Success)
            ? new Told.DayOverridden(
                OverrideKind.Set,
                (Decision)number,
                new OverrideSpan(tomorrow == "1", until.Length == 0 ? null : LocalDatePattern.Iso.Parse(until).Value),
                InPerson: true,
                $"override-{card}")
            : null;
}
