using System.Text;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>
/// Who may do what with a group: the one table. The page for readers shows it, and each of its cells is played with
/// real and with forged buttons, in the direct chat and in a channel.
/// </summary>
public static class Authorization
{
    /// <summary>In the order of the columns.</summary>
    public static readonly IReadOnlyList<(ActingRole Role, string Means)> Columns =
    [
        (ActingRole.Stranger, "of whom nothing is kept"),
        (ActingRole.Client, "of this group"),
        (ActingRole.OtherClient, "a client of another group"),
        (ActingRole.Trainer, "of this group, not its owner"),
        (ActingRole.Owner, "who answers for this group"),
        (ActingRole.TrainerElsewhere, "of another group"),
        (ActingRole.FormerTrainer, "who trains this group no more"),
        (ActingRole.ChannelManager, "somebody who only manages the channel"),
        (ActingRole.Anonymous, "writes in the name of a group or channel"),
    ];

    /// <summary>One sign a column.</summary>
    public static readonly IReadOnlyList<AuthorizedAct> Table =
    [
        new(GroupAct.Found, "/group create; /start CODE", "++++++++-"),
        new(GroupAct.Invite, "invite, members, remove a client, days off, how much I tell", "...++...-"),
        new(GroupAct.Own, "trainers in and out, hand over, close", "...-+...-"),
        new(GroupAct.Link, "/link", "---++----"),
        new(GroupAct.Unlink, "/link off", "---++--+-"),
        new(GroupAct.Look, "digest, notice, /client and everything about a client", "...++...."),
        new(GroupAct.Decide, "Change, /override, /menu, /clearance", "...++...."),
        new(GroupAct.Rule, "/rules, rehearsed and saved", "...++...."),
        new(GroupAct.Share, "what is shown, who looked, notes and answers for a trainer", ".+......."),
    ];

    public static Authorized Of(GroupAct act, ActingRole role) => SignOf(act, role) switch
    {
        '+' => Authorized.Allowed,
        '-' => Authorized.Refused,
        _ => Authorized.Absent,
    };

    /// <summary>As the page for readers shows it.</summary>
    public static string AsMarkdown()
    {
        var page = new StringBuilder();
        page.Append("| ").AppendJoin(" | ", Columns.Select(column => Letter(column.Role)).Prepend("")).Append(" |\n");
        page.Append("| ").AppendJoin(" | ", Columns.Select(_ => "---").Prepend("---")).Append(" |\n");
        foreach (var act in Table)
        {
            page.Append("| ").AppendJoin(" | ", act.Signs.Select(sign => sign.ToString()).Prepend(act.Name)).Append(" |\n");
        }

        return page.Append('\n').AppendJoin(", ", Columns.Select(column => $"{Letter(column.Role)} {Words(column.Role)} ({column.Means})")).Append(".\n").ToString();
    }

    private static char SignOf(GroupAct act, ActingRole role) =>
        Table.First(row => row.Act == act).Signs[Columns.Index().First(column => column.Item.Role == role).Index];

    private static string Letter(ActingRole role) => role switch
    {
        ActingRole.OtherClient => "X",
        ActingRole.TrainerElsewhere => "U",
        ActingRole.ChannelManager => "M",
        _ => role.ToString()[..1],
    };

    private static string Words(ActingRole role) => role switch
    {
        ActingRole.OtherClient => "other client",
        ActingRole.TrainerElsewhere => "trainer elsewhere",
        ActingRole.FormerTrainer => "former trainer",
        ActingRole.ChannelManager => "manager",
        _ => role.ToString().ToLowerInvariant(),
    };
}

/// <param name="Signs">One a column: + allowed, - refused in words, . as if it were not there.</param>
public sealed record AuthorizedAct(GroupAct Act, string Name, string Signs);

public enum Authorized
{
    Allowed,

    /// <summary>In words that say why.</summary>
    Refused,

    /// <summary>As if there were no such thing.</summary>
    Absent,
}

/// <summary>What somebody is to one group.</summary>
public enum ActingRole
{
    Stranger,
    Client,
    OtherClient,
    Trainer,
    Owner,
    TrainerElsewhere,
    FormerTrainer,
    ChannelManager,
    Anonymous,
}

public enum GroupAct
{
    Found,
    Invite,
    Own,
    Link,
    Unlink,
    Look,
    Decide,
    Rule,
    Share,
}
