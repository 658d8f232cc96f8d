using System.Globalization;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>A trainer's button about a group's rules. It carries them, so that nothing is kept before they are saved.</summary>
/// <param name="Card">On which of the trainer's cards it stands.</param>
/// <param name="Rule">The one that is to be changed, with <see cref="One"/> alone.</param>
internal sealed record RulesPress(string Verb, long Group, GroupRules Rules, string Card, GroupRule? Rule = null)
{
    public const string Subject = "rules";

    public const string Ask = "ask";
    public const string Show = "show";
    public const string One = "one";
    public const string Try = "try";
    public const string Who = "who";
    public const string Save = "save";
    public const string Leave = "leave";

    private const string CardBegins = "rules-";
    private const char Between = '.';
    private const int LongestCard = 16;

    public string CardName => CardBegins + Card;

    public static string NewCard(string formId) => CardBegins + formId;

    /// <summary>As it stands on a button.</summary>
    public Button Labelled(string label) => new(label, new FeaturePress(Subject, Verb, string.Join(
        Between,
        [Group.ToString(CultureInfo.InvariantCulture), RulesCode.Write(Rules), Card, .. Rule is { } rule ? [((int)rule).ToString(CultureInfo.InvariantCulture)] : (string[])[]])).Payload);

    /// <summary>About a card by its name.</summary>
    public static RulesPress On(string cardName, string verb, long group, GroupRules rules) => new(verb, group, rules, cardName[CardBegins.Length..]);

    /// <summary>Null for what is none. Nothing of it is to be believed: anybody could have forged it.</summary>
    public static RulesPress? Read(FeaturePress press) => press.Argument.Split(Between) switch
    {
        [var group, var code, { Length: > 0 and <= LongestCard } card, .. var rest]
            when long.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && RulesCode.Read(code) is { } rules => rest switch
            {
                [] => new(press.Verb, id, rules, card),
                [var number] when Enum.GetValues<GroupRule>().Where(rule => ((int)rule).ToString(CultureInfo.InvariantCulture) == number).ToList() is [var rule] =>
                    new(press.Verb, id, rules, card, rule),
                _ => null,
            },
        _ => null,
    };
}
