using Dapper;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Transactions;

namespace RecoveryBot.Storage.Backups;

/// <summary>Erases from an older database whoever was erased since, and sees to it that no number is given twice.</summary>
internal static class RepeatedErasure
{
    // More than anything counts in the life of a backup.
    private const long Ahead = 1_000_000;

    /// <returns>How many were there and are gone now.</returns>
    public static int Run(IUnitOfWork unitOfWork, IReadOnlyList<Erased> erased)
    {
        var connection = ((SqliteUnitOfWork)unitOfWork).Connection;
        var gone = Closure(erased);
        var there = connection.Query<(long Id, string Kind)>("SELECT id, kind FROM party").Where(party => gone.Contains(party.Id)).ToList();
        foreach (var (id, kind) in there)
        {
            if (kind == "Person")
            {
                unitOfWork.People.Erase(id);
            }
            else
            {
                unitOfWork.Groups.Close(id);
            }
        }

        connection.Execute("INSERT INTO erased (party_id, joined_id) VALUES (@Party, @Joined) ON CONFLICT DO NOTHING", erased);
        connection.Execute(
            "UPDATE sqlite_sequence SET seq = MAX(seq, @highest) + @Ahead",
            new { highest = erased.Select(one => one.Party).DefaultIfEmpty().Max(), Ahead });
        return there.Count;
    }

    /// <summary>Who was erased, and whoever had been joined with one of those.</summary>
    private static HashSet<long> Closure(IReadOnlyList<Erased> erased)
    {
        var gone = erased.Where(one => one.Joined is null).Select(one => one.Party).ToHashSet();
        bool isGrowing;
        do
        {
            // One round for each time that somebody was joined again.
            var before = gone.Count;
            gone.UnionWith(erased.Where(one => one.Joined is { } with && gone.Contains(with)).Select(one => one.Party).ToList());
            isGrowing = gone.Count > before;
        }
        while (isGrowing);
        return gone;
    }
}
