using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Encryption;

namespace RecoveryBot.Storage.Rows;

internal sealed class ConsentRows(SqliteConnection connection, IDataProtector notes) : IConsents
{
    private const int DaysKept = 30;

    private readonly Statement _share = new(
        connection,
        """
        INSERT INTO share (person_id, group_id, trainer_id, level, since)
        SELECT $1, $2, $3, $4, $5
        WHERE EXISTS (SELECT 1 FROM party WHERE id = $2) AND EXISTS (SELECT 1 FROM party WHERE id = $3)
        ON CONFLICT DO UPDATE SET level = excluded.level, since = excluded.since
        """,
        parameters: 5);

    private readonly Statement _withdraw = new(
        connection, "DELETE FROM share WHERE person_id = $1 AND group_id = $2 AND trainer_id = $3", parameters: 3);

    private readonly Statement _withdrawAll = new(
        connection, "DELETE FROM share WHERE person_id = $1 AND group_id = $2", parameters: 2);

    private readonly Statement _name = new(
        connection,
        """
        INSERT INTO named (person_id, place_id, since) SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM place WHERE id = $2)
        ON CONFLICT DO NOTHING
        """,
        parameters: 3);

    private readonly Statement _unname = new(
        connection, "DELETE FROM named WHERE person_id = $1 AND place_id = $2", parameters: 2);

    private readonly Statement _unnameAll = new(
        connection,
        "DELETE FROM named WHERE person_id = $1 AND place_id IN (SELECT place_id FROM binding WHERE party_id = $2)",
        parameters: 2);

    // Counted anew in the same community, they stay counted from when they were.
    private readonly Statement _count = new(
        connection,
        """
        INSERT INTO counted (person_id, community_id, since)
        SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM party WHERE id = $2 AND kind = 'Community')
        ON CONFLICT DO UPDATE SET community_id = excluded.community_id, since = excluded.since WHERE community_id <> excluded.community_id
        """,
        parameters: 3);

    private readonly Statement _uncount = new(connection, "DELETE FROM counted WHERE person_id = $1", parameters: 1);

    private readonly Statement _note = new(
        connection,
        """
        INSERT INTO note_for_trainer (person_id, trainer_id, date, text)
        SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT 1 FROM party WHERE id = $2)
        ON CONFLICT DO UPDATE SET text = excluded.text
        """,
        parameters: 4);

    private readonly Statement _takeBack = new(
        connection, "DELETE FROM note_for_trainer WHERE person_id = $1 AND date = $2 AND trainer_id = COALESCE($3, trainer_id)", parameters: 3);

    // Older ones are read nowhere.
    private readonly Statement _forgetNotes = new(connection, "DELETE FROM note_for_trainer WHERE person_id = $1 AND date < $2", parameters: 2);

    public void Keep(long person, NoteForTrainer note)
    {
        if (note is { Text: { } text, Trainer: { } trainer })
        {
            _note.Run(person, trainer, Columns.Of(note.Date), notes.Encrypted(text));
            _forgetNotes.Run(person, Columns.Of(note.Date.PlusDays(-DaysKept)));
        }
        else
        {
            _takeBack.Run(person, Columns.Of(note.Date), note.Trainer);
        }
    }

    public void Change(long person, ConsentChange change)
    {
        switch (change)
        {
            case ConsentChange.Share share:
                _share.Run(person, share.Group, share.Trainer, (long)share.Level, Columns.Of(share.Since));
                break;
            case ConsentChange.Withdraw withdrawn:
                _withdraw.Run(person, withdrawn.Group, withdrawn.Trainer);
                break;
            case ConsentChange.WithdrawAll(var group):
                _withdrawAll.Run(person, group);
                _unnameAll.Run(person, group);
                break;
            case ConsentChange.Name(var place, var since):
                _name.Run(person, place, Columns.Of(since));
                break;
            case ConsentChange.Unname(var place):
                _unname.Run(person, place);
                break;
            case ConsentChange.Count(var community, var since):
                _count.Run(person, community, Columns.Of(since));
                break;
            case ConsentChange.Uncount:
                _uncount.Run(person);
                break;
            default:
                throw new InvalidOperationException($"No consent knows {change.GetType().Name}.");
        }
    }
}
