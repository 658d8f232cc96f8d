using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.People;

/// <summary>What a client's trainers decided for as long as they train them. It belongs to the settings: earlier days went by earlier ones.</summary>
/// <param name="Groups">The rules of each group they are a client of; at most two of one, of which the later begins another day.</param>
/// <param name="Bans">What each trainer does not want used; nothing of who bans nothing.</param>
public sealed record Coaching(IReadOnlyList<RulesFrom> Groups, IReadOnlyList<TrainerBan> Bans)
{
    public static readonly Coaching None = new([], []);

    /// <summary>Null for nothing, as it is saved.</summary>
    public Coaching? OrNull() => Groups.Count + Bans.Count == 0 ? null : this;

    /// <summary>Of each group the rules of that day; of several the strictest.</summary>
    public GroupRules RulesOn(LocalDate date) => GroupRules.Strictest(InForce(date).Select(of => of.Rules));

    /// <summary>Of each group the rules of that day.</summary>
    public IEnumerable<RulesFrom> InForce(LocalDate date) =>
        Groups.Where(rules => rules.From <= date).GroupBy(rules => rules.Group).Select(of => of.MaxBy(rules => rules.From)!);

    /// <summary>What was said last of a group, whether it holds already or not; null if nothing was.</summary>
    public RulesFrom? LatestOf(long group) => Groups.Where(rules => rules.Group == group).MaxBy(rules => rules.From);

    [JsonIgnore]
    public IReadOnlyList<MenuCategory> MenuBan => [.. Bans.SelectMany(ban => ban.Banned).Distinct().Order()];

    /// <summary>What was to begin on a later day gives way; what holds until then stays.</summary>
    public Coaching With(RulesFrom rules) => this with
    {
        Groups =
        [
            .. Groups.Where(one => one.Group != rules.Group),
            .. Groups.Where(one => one.Group == rules.Group && one.From < rules.From).OrderByDescending(one => one.From).Take(1),
            rules,
        ],
    };

    public Coaching With(TrainerBan ban) => this with
    {
        Bans = [.. Bans.Where(one => one.Trainer != ban.Trainer), .. ban.Banned.Count > 0 ? (TrainerBan[])[ban] : []],
    };

    public Coaching WithoutGroup(long group) => new([.. Groups.Where(rules => rules.Group != group)], [.. Bans.Where(ban => ban.Group != group)]);

    public Coaching WithoutTrainer(long group, long trainer) =>
        this with { Bans = [.. Bans.Where(ban => ban.Trainer != trainer || ban.Group != group)] };
}

/// <summary>A group's rules from one of the client's days on.</summary>
public sealed record RulesFrom(long Group, LocalDate From, GroupRules Rules);

/// <summary>What one trainer does not want used for a client.</summary>
public sealed record TrainerBan(long Trainer, long Group, IReadOnlyList<MenuCategory> Banned);
