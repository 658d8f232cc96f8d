using System.Text;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Tests.Groups.Rules;

/// <summary>Rules travel on buttons until they are saved.</summary>
public sealed class RulesPressTests
{
    [Fact]
    public void All_rules_that_a_group_may_have_come_back_as_they_went()
    {
        var all = Enum.GetValues<GroupRule>().Aggregate<GroupRule, IEnumerable<GroupRules>>([GroupRules.Default], (some, rule) => some.SelectMany(rules => rules.Choices(rule))).ToList();

        Assert.Equal(7 * 3 * 2 * 3 * 8 * 2 * 2 * 2, all.Distinct().Count());
        Assert.All(all, rules => Assert.True(rules.IsAllowed));
        Assert.All(all, rules => Assert.Equal(rules, RulesCode.Read(RulesCode.Write(rules))));
    }

    [Fact]
    public void Of_all_other_signs_none_are_rules()
    {
        var usual = RulesCode.Write(GroupRules.Default);
        var read = from place in Enumerable.Range(0, usual.Length)
                   from sign in Enumerable.Range(' ', 95).Select(sign => (char)sign)
                   let code = usual[..place] + sign + usual[(place + 1)..]
                   where RulesCode.Read(code) is not null
                   select code;

        Assert.Equal(7 + 3 + 2 + 3 + 8 + 8, read.Count());
        Assert.Null(RulesCode.Read(""));
        Assert.Null(RulesCode.Read(usual + "0"));
    }

    [Fact]
    public void The_longest_fits_onto_a_button()
    {
        var press = new RulesPress(RulesPress.Leave, long.MaxValue, GroupRules.Default, new string('f', 16), GroupRule.FullHead);

        var payload = press.Labelled("").Payload;

        Assert.InRange(Encoding.UTF8.GetByteCount(payload), 1, 64);
        Assert.Equal(press, RulesPress.Read(FeaturePress.Parse(payload)!));
    }
}
