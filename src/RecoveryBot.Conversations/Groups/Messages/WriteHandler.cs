using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>A trainer writes to a client, or asks something of them. Whether it reaches them, the client's own turn decides.</summary>
internal sealed class WriteHandler
{
    public const int MostADay = 5;

    private readonly IMessageWording _wording;

    public WriteHandler(IGroupWording wording)
    {
        _wording = wording;
        Form = new SpeakerForm(WriteForm.Of(wording), wording, End);
    }

    public SpeakerForm Form { get; }

    public Turn Begin(Speaker speaker, FoundClient client) => SentToday(speaker, client.Person) >= MostADay
        ? speaker.Say(_wording.TooManyMessages(client.Name, MostADay))
        : Form.Open(speaker.WithoutForm(), WriteForm.About(client.Person));

    public Turn AskToCheckIn(Speaker speaker, FoundClient client) => speaker.Say(_wording.AsksForCheckIn(client.Name)) with
    {
        Tells = [Tell(speaker, client, new Told.CheckInWished(), "checkin")],
    };

    public Turn AskForMore(Speaker speaker, FoundClient client) => speaker.Say(_wording.AsksForMore(client.Name)) with
    {
        Tells = [Tell(speaker, client, new Told.MoreWished(client.Groups[0]), "more")],
    };

    public Turn ShowWayBack(Speaker speaker, FoundClient client) => speaker.Say(_wording.ShowsWayBack(client.Name)) with
    {
        Tells = [Tell(speaker, client, new Told.WayBack(), "back")],
    };

    private Turn End(Speaker speaker, OpenForm form, Placement placement)
    {
        var card = SpeakerForm.CardOf(form);
        if (!WriteForm.IsSure(form.Answers))
        {
            return OnCard(speaker, _wording.NotWritten);
        }

        // They may have left, or the trainer, since the form was opened.
        if (ClientLookup.Of(speaker, WriteForm.ClientOf(form.Answers)) is not { } client)
        {
            return OnCard(speaker, _wording.NotWritten);
        }

        if (SentToday(speaker, client.Person) >= MostADay)
        {
            return OnCard(speaker, _wording.TooManyMessages(client.Name, MostADay));
        }

        var text = WriteForm.TextOf(form.Answers);
        return OnCard(Counting(speaker, client.Person), _wording.MessagePassedOn(client.Name)) with
        {
            Tells = [Tell(speaker, client, new Told.Written(text), $"written:{form.Id}")],
        };

        Turn OnCard(Speaker who, RichText words) => who.Say(new Message(words, []) { Card = card, Placement = placement });
    }

    private static Tell Tell(Speaker speaker, FoundClient client, Told what, string key) =>
        new(client.Person, what, string.Create(CultureInfo.InvariantCulture, $"trainer:{speaker.Context.Me}:{key}"));

    private static int SentToday(Speaker speaker, long client) =>
        Sent(speaker).Count(sent => sent.Client == client && sent.Date == speaker.Now.InUtc().Date);

    private static Speaker Counting(Speaker speaker, long client)
    {
        var today = speaker.Now.InUtc().Date;
        return speaker.Person is { Trainer: { } trainer } person
            ? speaker with
            {
                Person = person with
                {
                    Trainer = trainer with { Sent = [.. Sent(speaker).Where(sent => sent.Date == today), new SentMessage(client, today)] },
                },
            }
            : speaker;
    }

    private static IReadOnlyList<SentMessage> Sent(Speaker speaker) => speaker.Person?.Trainer?.Sent ?? [];
}
