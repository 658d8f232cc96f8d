using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Opening;

namespace RecoveryBot.Storage.Rows;

/// <summary>In which chats a person is known, one a platform.</summary>
internal sealed class PersonChatRows(SqliteConnection connection, WalTruncation walTruncation)
{
    private readonly Statement _add = new(
        connection,
        """
        INSERT INTO address (platform, chat_id, person_id, number, gets_reminders)
        SELECT $1, $2, $3, COALESCE(MAX(number), 0) + 1, COUNT(*) = 0 FROM address WHERE person_id = $3
        """,
        parameters: 3);

    private readonly Statement _markReachable = new(
        connection,
        "UPDATE address SET unreachable_since = NULL WHERE platform = $1 AND chat_id = $2",
        parameters: 2);

    private readonly Statement _empty = new(
        connection,
        "DELETE FROM outbox WHERE (platform, chat_id) IN (SELECT platform, chat_id FROM address WHERE person_id = $1)",
        parameters: 1);

    private readonly Statement _forgetTries = new(
        connection, "DELETE FROM connect_try WHERE chat_hash = $1", parameters: 1);

    public void Add(long person, Place chat) => _add.Run(chat.Platform, chat.Id, person);

    public void MarkReachable(Place chat) => _markReachable.Run(chat.Platform, chat.Id);

    public bool KeepDirectChannel(Place chat, string channel) => connection.Execute(
        "UPDATE address SET direct_channel = @channel WHERE platform = @Platform AND chat_id = @Id",
        new { channel, chat.Platform, chat.Id }) > 0;

    public static string? DirectChannel(SqliteConnection connection, Place chat) => connection.QuerySingleOrDefault<string?>(
        "SELECT direct_channel FROM address WHERE platform = @Platform AND chat_id = @Id", chat);

    public IReadOnlyList<PersonChat> Of(long person) => connection.Query<Row>(
        """
        SELECT platform AS Platform, chat_id AS ChatId, gets_reminders AS GetsReminders,
            unreachable_since IS NOT NULL AS Unreachable
        FROM address WHERE person_id = @person ORDER BY number
        """,
        new { person }).AsList().ConvertAll(row =>
            new PersonChat(Place.Direct(row.Platform, row.ChatId), row.GetsReminders == 1, row.Unreachable == 1));

    public void RemindersTo(long person, string platform) => connection.Execute(
        "UPDATE address SET gets_reminders = (platform = @platform) WHERE person_id = @person", new { person, platform });

    /// <summary>One person's chats become another's, behind those it has; where reminders go is not changed by it.</summary>
    public void Move(long from, long to) => connection.Execute(
        """
        UPDATE address SET gets_reminders = 0,
            number = number + (SELECT MAX(number) FROM address WHERE person_id = @to)
        WHERE person_id = @from;
        UPDATE address SET person_id = @to WHERE person_id = @from;
        UPDATE card SET party_id = @to WHERE party_id = @from;
        UPDATE outbox SET party_id = @to WHERE party_id = @from;
        """,
        new { from, to });

    /// <summary>A chat is nobody's again: what is queued for it and what stands in it goes with it.</summary>
    public void Separate(long person, string platform)
    {
        connection.Execute(
            """
            DELETE FROM outbox WHERE (platform, chat_id) IN (
                SELECT platform, chat_id FROM address WHERE person_id = @person AND platform = @platform);
            DELETE FROM card WHERE (platform, chat_id) IN (
                SELECT platform, chat_id FROM address WHERE person_id = @person AND platform = @platform);
            DELETE FROM address WHERE person_id = @person AND platform = @platform;
            UPDATE address SET gets_reminders = 1
            WHERE person_id = @person
                AND NOT EXISTS (SELECT 1 FROM address WHERE person_id = @person AND gets_reminders = 1)
                AND number = (SELECT MIN(number) FROM address WHERE person_id = @person);
            """,
            new { person, platform });
        walTruncation.Leave();
    }

    /// <summary>Deletes what is queued for a person, wherever, and what is known of their wrong codes.</summary>
    public void Empty(long person)
    {
        foreach (var chat in Of(person))
        {
            _forgetTries.Run(Hash.Of(chat.Address));
        }

        _empty.Run(person);
    }

    private sealed record Row(string Platform, string ChatId, long GetsReminders, long Unreachable);
}
