using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>
/// The trainer's side of a group's rules: a button for each, and before they can be saved what they would have changed. Until then
/// nothing is kept anywhere: each button carries the rules as they would be.
/// </summary>
internal sealed class RulesHandler(IGroupWording wording)
{
    private const int ButtonsInRow = 2;

    private static readonly GroupRule[] All = Enum.GetValues<GroupRule>();

    /// <summary>"/rules".</summary>
    public Turn Command(Speaker speaker) => speaker.Trained is [var only]
        ? Ask(speaker, only)
        : speaker.Say(
            wording.WhichGroupsRules,
            [.. speaker.Trained.Select(IReadOnlyList<Button> (group) => [Press(RulesPress.Ask, group.Group, GroupRules.Default, speaker.Context.NewFormId).Labelled(group.GroupName)])]);

    /// <summary>Null for what is old, forged, or not about a group of theirs.</summary>
    public Turn? Press(Speaker speaker, FeaturePress pressed) =>
        speaker.Person is not null && RulesPress.Read(pressed) is { } press && speaker.Training(press.Group) is { } group
            ? press.Verb switch
            {
                RulesPress.Ask => Ask(speaker, group),
                RulesPress.Show => speaker.Say(Card(group, press)),
                RulesPress.One when press.Rule is { } rule => speaker.Say(Choices(press, rule)),
                RulesPress.Try => speaker.Say(Rehearsing(speaker, press, page: 0)),
                RulesPress.Who => speaker.Say(Rehearsing(speaker, press, RehearsalText.WhoPage)),
                RulesPress.Save => speaker.Say(OnCard(press, wording.RulesSaved(group.GroupName, press.Rules))) with
                {
                    Tells = [new Tell(group.Group, new Told.RulesSet(press.Rules), $"rules-set:{speaker.Context.Me}")],
                },
                RulesPress.Leave => speaker.Say(OnCard(press, wording.RulesLeft(group.GroupName))),
                _ => null,
            }
            : null;

    /// <summary>What a group answered; null for anything else.</summary>
    public Turn? Hear(Speaker speaker, long by, Told what) => (what, speaker.Training(by)) switch
    {
        (Told.RulesAre are, { } group) => speaker.Say(Card(group, RulesPress.On(are.Card, RulesPress.Show, by, are.Rules))),
        (Told.RulesNoted noted, { } group) => speaker.Say(
            new Message(wording.TrainerSetRules(speaker.Context.Directory.NameOf(noted.Trainer) ?? "", group.GroupName, noted.Rules), []) { Priority = DeliveryPriority.Reminder }),
        (Told.RulesAre or Told.RulesNoted, _) => new Turn(speaker.Person),
        _ => null,
    };

    private Turn Ask(Speaker speaker, Membership group)
    {
        var card = RulesPress.NewCard(speaker.Context.NewFormId);
        return speaker.Say(new Message(wording.LookingUp(group.GroupName), []) { Card = card, Placement = Placement.Below }) with
        {
            Tells = [new Tell(group.Group, new Told.RulesAsked(card), $"rules:{card}")],
        };
    }

    private Message Card(Membership group, RulesPress press) => OnCard(
        press,
        wording.RulesOf(group.GroupName, press.Rules),
        [
            .. All.Select(rule => (press with { Verb = RulesPress.One, Rule = rule }).Labelled(wording.RuleButton(rule, press.Rules))).Chunk(ButtonsInRow),
            [
                (press with { Verb = RulesPress.Try, Rule = null }).Labelled(wording.TryRules),
                (press with { Verb = RulesPress.Leave, Rule = null }).Labelled(wording.LeaveRules),
            ],
        ]);

    private Message Choices(RulesPress press, GroupRule rule) => OnCard(
        press,
        wording.AskRule(rule),
        [
            .. press.Rules.Choices(rule)
                .Select(rules => (press with { Verb = RulesPress.Show, Rules = rules, Rule = null }).Labelled(wording.RuleChoice(rule, rules)))
                .Chunk(ButtonsInRow),
        ]);

    private static Message Rehearsing(Speaker speaker, RulesPress press, int page) =>
        Message.Reporting(new Report(ReportKind.Rehearsal, press.Group, speaker.Context.Me!.Value, speaker.Today, page) { Rules = press.Rules, Card = press.CardName }) with
        {
            Card = press.CardName,
            Placement = Placement.InPlace,
        };

    private static Message OnCard(RulesPress press, RichText words, params IReadOnlyList<IReadOnlyList<Button>> rows) =>
        new(words, rows) { Card = press.CardName, Placement = Placement.InPlace };

    private static RulesPress Press(string verb, long group, GroupRules rules, string card) => new(verb, group, rules, card);
}
