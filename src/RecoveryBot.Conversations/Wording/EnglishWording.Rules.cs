using System.Globalization;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Wording;

/// <content>What a group sets otherwise.</content>
public sealed partial class EnglishWording
{
    public string GroupRuleIs(GroupRule rule, GroupRules rules) => rule switch
    {
        GroupRule.DaysWithoutRest => rules.DaysWithoutRest is { } days ? $"a rest day after {Days(days)} without one" : "no rest day just because there was none for long",
        GroupRule.LongerRun => rules.LongerRun switch
        {
            < 0 => "after training days in a row, a dip counts a day sooner",
            > 0 => "after training days in a row, a dip counts a day later",
            _ => "after training days in a row, a dip counts as usual",
        },
        GroupRule.PoorDaysForRecovery => $"recovery after {Mornings(rules.PoorDaysForRecovery)} in a row",
        GroupRule.PoorDaysForRest => $"rest after {Mornings(rules.PoorDaysForRest)} in a row",
        GroupRule.HighLoadRatio => string.Create(CultureInfo.InvariantCulture, $"load counts as risen quickly from {rules.HighLoadRatio:0.0} times the usual"),
        GroupRule.SmallDips => $"small dips that add up {(rules.SmallDipsCount ? "make training smaller" : "change nothing")}",
        GroupRule.Motivation => $"low motivation {Counts(rules.MotivationCounts)}",
        GroupRule.FullHead => $"a full head {Counts(rules.FullHeadCounts)}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public string GroupRulesCounted(string? group, IReadOnlyList<string> rules, Recovery.Advice.Decision usual) =>
        $"The rules of {group ?? "your group"} counted: {string.Join("; ", rules)}. By the usual ones today would be {SaidOf(usual)}.";

    public RichText WhichGroupsRules => Said("Which group's rules?");

    public string TryRules => "What would differ";

    public string WhoDiffers => "Who";

    public string SaveRules => "Save";

    public string LeaveRules => "Leave it";

    public string BackToRules => "Back to the rules";

    public string BackToRehearsal => "Back";

    public RichText RulesOf(string group, GroupRules rules) => RichText.Of(
        new Block.Paragraph([new Span("The rules of "), Bold(group), new Span(":")]),
        new Block.Bullets([.. Enum.GetValues<GroupRule>().Select(IReadOnlyList<Span> (rule) => [new Span(Capital(GroupRuleIs(rule, rules)))])]),
        new Block.Paragraph([new Span("A button changes one. Nothing is saved before you have seen what would differ. Warning signs and referrals stay as they are, always.", SpanStyle.Soft)]));

    public string RuleButton(GroupRule rule, GroupRules rules) => $"{NameOf(rule)}: {RuleChoice(rule, rules)}";

    public RichText AskRule(GroupRule rule) => Said(rule switch
    {
        GroupRule.DaysWithoutRest => "After how many days without a rest day is one due?",
        GroupRule.LongerRun => "After how many training days in a row, compared with the usual, does a dip mean recovery?",
        GroupRule.PoorDaysForRecovery => "After how many poor mornings in a row is the day recovery?",
        GroupRule.PoorDaysForRest => "After how many poor mornings in a row is the day rest?",
        GroupRule.HighLoadRatio => "From how many times the usual has load risen quickly?",
        GroupRule.SmallDips => "Do small dips that add up make training smaller?",
        GroupRule.Motivation => "Does low motivation make training shorter?",
        GroupRule.FullHead => "Does a full head make training shorter?",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    });

    public string RuleChoice(GroupRule rule, GroupRules rules) => rule switch
    {
        GroupRule.DaysWithoutRest => rules.DaysWithoutRest is { } days ? $"{Digits(days)} days" : "never",
        GroupRule.LongerRun => rules.LongerRun switch { < 0 => "a day less", > 0 => "a day more", _ => "as usual" },
        GroupRule.PoorDaysForRecovery => Digits(rules.PoorDaysForRecovery),
        GroupRule.PoorDaysForRest => Digits(rules.PoorDaysForRest),
        GroupRule.HighLoadRatio => string.Create(CultureInfo.InvariantCulture, $"{rules.HighLoadRatio:0.0}"),
        GroupRule.SmallDips => YesOrNo(rules.SmallDipsCount),
        GroupRule.Motivation => YesOrNo(rules.MotivationCounts),
        GroupRule.FullHead => YesOrNo(rules.FullHeadCounts),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public RichText RehearsalOf(Rehearsal rehearsal) => Said(
    [
        rehearsal.Decisions == 0 ? "Nobody of this group who lets you see their answers has answered in the last four weeks, so I can't show what would differ."
            : $"With this, {Digits(rehearsal.Stricter + rehearsal.Laxer)} of {Count(rehearsal.Decisions, "decision")} of {Digits(Rehearsal.DaysBack)} days would differ: "
                + $"{Digits(rehearsal.Stricter)} stricter, {Digits(rehearsal.Laxer)} laxer.",
        .. rehearsal.Others is { } others
            ? [$"Of the {Digits(others.People)} others: {(others.Differing == 0 ? "fewer than 5" : $"{Digits(others.Differing)} or a few more")}."]
            : (string[])[],
        .. rehearsal.LeftOut > 0 ? [$"I went through the clients who came first; {Digits(rehearsal.LeftOut)} more are not in it."] : (string[])[],
        "Saved, it holds from tomorrow, and every client is told.",
    ]);

    public RichText RehearsalByName(Rehearsal rehearsal, int most)
    {
        var differing = rehearsal.Clients.Where(client => client.Stricter + client.Laxer > 0).OrderByDescending(client => client.Stricter + client.Laxer).ToList();
        return differing.Count == 0 ? Said("Nobody's days would differ.") : RichText.Of(
        [
            new Block.Bullets([.. differing.Take(most).Select(IReadOnlyList<Span> (client) =>
                [Bold(client.Name), new Span($": {Digits(client.Stricter)} stricter, {Digits(client.Laxer)} laxer of {Digits(client.Days.Count)}")])]),
            .. differing.Count > most ? [new Block.Paragraph([new Span($"and {Digits(differing.Count - most)} more")])] : Array.Empty<Block>(),
        ]);
    }

    public RichText RulesSaved(string group, GroupRules rules) => WithRules(
        [new Span("Saved. I'm telling every client. From tomorrow "), Bold(group), new Span(" goes by ")], rules);

    public RichText RulesLeft(string group) => RichText.Of(new Block.Paragraph([new Span("All right, the rules of "), Bold(group), new Span(" stay as they are.")]));

    public RichText TrainerSetRules(string trainer, string group, GroupRules rules) => WithRules(
        [Bold(trainer.Length > 0 ? trainer : "A trainer"), new Span(" set rules for "), Bold(group), new Span(". From tomorrow it goes by ")], rules);

    public RichText YourGroupsRules(string group, string? trainer, GroupRules rules, NodaTime.LocalDate? from) => WithRules(
        [
            Bold(trainer is null ? group : $"{trainer} set rules for {group}"),
            new Span($"{(trainer is null ? " has rules of its own" : "")}. From {(from is { } date ? FullWeekdayAndDate.Format(date) : "tomorrow")} your days go by "),
        ],
        rules,
        new Block.Paragraph([new Span("Warning signs and referrals stay as they are. /why says when one of these counted.", SpanStyle.Soft)]));

    /// <summary>A sentence that ends with which rules it is about.</summary>
    private RichText WithRules(IReadOnlyList<Span> begins, GroupRules rules, params IReadOnlyList<Block> after) =>
        rules.DifferingFrom(GroupRules.Default) is { Count: > 0 } differing
            ? RichText.Of(
            [
                new Block.Paragraph([.. begins, new Span("these:")]),
                new Block.Bullets([.. differing.Select(IReadOnlyList<Span> (rule) => [new Span(Capital(GroupRuleIs(rule, rules)))])]),
                .. after,
            ])
            : RichText.Of(new Block.Paragraph([.. begins, new Span("the usual rules.")]));

    private static string NameOf(GroupRule rule) => rule switch
    {
        GroupRule.DaysWithoutRest => "Rest day after",
        GroupRule.LongerRun => "Run before a dip counts",
        GroupRule.PoorDaysForRecovery => "Poor mornings, recovery",
        GroupRule.PoorDaysForRest => "Poor mornings, rest",
        GroupRule.HighLoadRatio => "Load risen quickly",
        GroupRule.SmallDips => "Small dips",
        GroupRule.Motivation => "Low motivation",
        GroupRule.FullHead => "Full head",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static string YesOrNo(bool counts) => counts ? "yes" : "no";

    private static string Days(int number) => number == 1 ? "a day" : $"{Digits(number)} days";

    private static string Mornings(int number) => $"{Digits(number)} poor mornings";

    private static string Counts(bool counts) => counts ? "makes training shorter" : "changes nothing";
}
