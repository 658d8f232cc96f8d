using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Encryption;

namespace RecoveryBot.Storage.Rows;

/// <summary>What trainers keep for themselves about their clients: it goes with either of them.</summary>
/// <param name="flags">Encrypts of which kind a notice was that was put off: it tells of the client.</param>
internal sealed class TrainerRows(SqliteConnection connection, IDataProtector flags) : ITrainerRecords
{
    private const int DaysKept = 7;

    private readonly Statement _handle = new(
        connection,
        """
        INSERT INTO handled (trainer_id, person_id, date) SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM party WHERE id = $2)
        ON CONFLICT DO NOTHING
        """,
        parameters: 3);

    private readonly Statement _forget = new(connection, "DELETE FROM handled WHERE trainer_id = $1 AND date < $2", parameters: 2);

    private readonly Statement _snooze = new(
        connection,
        """
        INSERT INTO snooze (trainer_id, person_id, flag, until) SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT 1 FROM party WHERE id = $2)
        """,
        parameters: 4);

    private readonly Statement _forgetSnoozes = new(connection, "DELETE FROM snooze WHERE trainer_id = $1 AND until < $2", parameters: 2);

    public void Change(long trainer, TrainerChange change)
    {
        switch (change)
        {
            case TrainerChange.Handle(var client, var date):
                _handle.Run(trainer, client, Columns.Of(date));
                _forget.Run(trainer, Columns.Of(date.PlusDays(-DaysKept)));
                _forgetSnoozes.Run(trainer, Columns.Of(date.PlusDays(-DaysKept)));
                break;
            case TrainerChange.Snooze(var client, var flag, var until):
                _snooze.Run(trainer, client, flags.Encrypted($"{Columns.Of(flag.Kind)} {flag.AsBadAs?.Write()}"), Columns.Of(until));
                break;
            default:
                throw new InvalidOperationException($"No trainer knows {change.GetType().Name}.");
        }
    }
}
