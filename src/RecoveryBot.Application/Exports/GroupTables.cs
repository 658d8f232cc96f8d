using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Exports;

/// <summary>
/// The groups somebody belongs to, what they let others see, and who looked. It is about this database's people, so it is read
/// back nowhere.
/// </summary>
public sealed record GroupTables(IReadOnlyList<GroupTable> All)
{
    private const string Gone = "nobody any more";

    /// <summary>Empty for somebody in no group at whom nobody looked.</summary>
    public static GroupTables Of(IQueries queries, long person)
    {
        var directory = queries.Directory;
        var groups = directory.GroupsOf(person);
        var looks = queries.LooksAt(person);
        var names = new Dictionary<long, string>();
        return groups.Count == 0 && looks.Count == 0 ? new([]) : new(
        [
            new("groups", ["group", "role", "since"], [.. groups.Select(group => Line(group.GroupName, TableCell.Of<Role>(group.Role), TableCell.Of(group.Since)))]),
            new(
                "shared",
                ["group", "with", "level", "since"],
                [
                    .. directory.ConsentsOf(person).Select(consent => Line(
                        Name(consent.Group), Name(consent.Trainer), TableCell.Of<ConsentLevel>(consent.Level), TableCell.Of(consent.Since))),
                ]),
            new(
                "looks",
                ["at", "who", "group", "what"],
                [.. looks.Select(look => Line(TableCell.Of(look.At), Name(look.By), Name(look.Group), TableCell.Of<Look>(look.What)))]),
        ]);

        static IReadOnlyList<string> Line(params IReadOnlyList<TableCell> cells) => [.. cells.Select(cell => cell.Text)];

        string Name(long? party) => party is not { } id ? Gone
            : names.TryGetValue(id, out var known) ? known
            : names[id] = directory.NameOf(id) ?? Gone;
    }
}

/// <param name="Lines">As text, the first line's columns left out.</param>
public sealed record GroupTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Lines);
