using System.Globalization;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups.Audits;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Clients;

/// <summary>"/client NAME" and every button about one client: whoever trains them not is told as if there were nobody.</summary>
internal sealed class ClientViewHandler
{
    private readonly IGroupWording _wording;
    private readonly ClientChoice _choice;
    private readonly DigestHandler _digest;

    public ClientViewHandler(IGroupWording wording)
    {
        _wording = wording;
        _choice = new ClientChoice(wording);
        _digest = new DigestHandler(wording);
        Write = new WriteHandler(wording);
    }

    public WriteHandler Write { get; }

    public Turn Command(Speaker speaker, string typed) => _choice.Talk(
        speaker,
        typed,
        (client, rest) => rest.Length == 0 ? Show(speaker, client) : speaker.Say(_wording.NoSuchClient(SafeText.Of(typed.Trim()))),
        (client, label) => ClientButtons.Of(ClientButtons.Show, label, client.Person));

    /// <summary>Null for what is old, forged, or not about a client of theirs.</summary>
    public Turn? Press(Speaker speaker, FeaturePress press) => speaker.Person is null || ClientButtons.Read(press) is not { } read
        ? null
        : _digest.Press(speaker, read) ?? (ClientLookup.Of(speaker, read.Client) is { } client ? About(speaker, client, read.Verb) : null);

    private Turn? About(Speaker speaker, FoundClient client, string verb) => verb switch
    {
        ClientButtons.Show => Show(speaker, client, placement: Placement.InPlace),
        ClientButtons.Reasons => Show(speaker, client, ClientText.ReasonsPage, Placement.InPlace),
        ClientButtons.Spoke => speaker.Say(_wording.SpokenWith(client.Name)) with
        {
            Trainer = [new TrainerChange.Handle(client.Person, speaker.Today)],
        },
        ClientButtons.HaveRead => speaker.Say(_wording.ReadNow) with { Tells = [LookTells.Of(speaker, client.Person, Look.Note)] },
        ClientButtons.Write => Write.Begin(speaker, client),
        ClientButtons.AskToCheckIn => Write.AskToCheckIn(speaker, client),
        ClientButtons.AskForMore => Write.AskForMore(speaker, client),
        ClientButtons.WayBack => Write.ShowWayBack(speaker, client),
        _ => null,
    };

    private static Turn Show(Speaker speaker, FoundClient client, int page = 0, Placement placement = Placement.Below) => speaker.Say(
        Message.Reporting(new Report(ReportKind.Client, client.Person, speaker.Context.Me!.Value, speaker.Today, page)) with
        {
            Card = string.Create(CultureInfo.InvariantCulture, $"client:{client.Person}"),
            Placement = placement,
        }) with
    {
        Tells = [LookTells.Of(speaker, client.Person, page == 0 ? Look.Client : Look.Reasons)],
    };
}
