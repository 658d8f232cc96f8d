using System.Globalization;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>
/// The trainer's side of a client's recovery menu: five switches. What is switched off is the client's to know, so each press asks them
/// and shows what holds then.
/// </summary>
internal sealed class MenuHandler(IGroupWording wording)
{
    private static readonly MenuCategory[] Categories = Enum.GetValues<MenuCategory>();

    private readonly ClientChoice _choice = new(wording);

    /// <summary>"/menu NAME".</summary>
    public Turn Command(Speaker speaker, string typed) => _choice.Talk(
        speaker, typed, (client, _) => Ask(speaker, client), (client, label) => TrainerDecisionButtons.Of(TrainerDecisionButtons.Menu, label, client.Person));

    public Turn Ask(Speaker speaker, FoundClient client)
    {
        var card = $"menu-{speaker.Context.NewFormId}";
        return speaker.Say(new Message(wording.LookingUp(client.Name), []) { Card = card, Placement = Placement.Below }) with
        {
            Tells = [new Tell(client.Person, new Told.MenuAsked(card), $"menu:{card}")],
        };
    }

    /// <summary>A switch; null for what is none.</summary>
    public Turn? Press(Speaker speaker, FoundClient client, string detail) => detail.Split('.') switch
    {
        [""] => Ask(speaker, client),
        [var bits, { Length: > 0 and <= 16 } card] when int.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var banned) && banned < 1 << Categories.Length =>
            new Turn(speaker.Person)
            {
                Tells = [new Tell(client.Person, new Told.MenuBanned([.. Categories.Where((_, place) => (banned & (1 << place)) != 0)], $"menu-{card}"), $"menu:{card}")],
            },
        _ => null,
    };

    /// <summary>What holds now.</summary>
    public Turn Heard(Speaker speaker, long by, Told.MenuIs menu) => ClientLookup.Of(speaker, by) is not { } client
        ? new Turn(speaker.Person)
        : speaker.Say(new Message(
            wording.MenuOf(client.Name, menu.Banned),
            [.. Categories.Select(IReadOnlyList<Button> (category) => [TrainerDecisionButtons.Of(
                TrainerDecisionButtons.Menu,
                wording.MenuSwitch(category, isOn: !menu.Banned.Contains(category)),
                by,
                $"{BitsOf(menu.Banned) ^ (1 << Array.IndexOf(Categories, category))}.{menu.Card["menu-".Length..]}")])])
        {
            Card = menu.Card,
            Placement = Placement.InPlace,
        });

    private static int BitsOf(IReadOnlyList<MenuCategory> banned) => banned.Sum(category => 1 << Array.IndexOf(Categories, category));
}
