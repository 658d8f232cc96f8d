using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>
/// What somebody learns who has the database and not its keys: exactly what the operator's page, /privacy and the README say. A
/// column that is not listed here is a promise that has to be looked at.
/// </summary>
public sealed class ThiefTests : IDisposable
{
    /// <summary>Who is where: ids of chats and channels, and whether they can be reached.</summary>
    private static readonly string[] Chats =
    [
        "address.platform", "address.chat_id", "address.person_id", "address.number", "address.gets_reminders", "address.unreachable_since",
        "address.direct_channel", "card.platform", "card.chat_id", "card.card", "card.party_id", "card.platform_message_id", "card.shown_at",
        "place.id", "place.platform", "place.chat_id", "place.thread_id", "place.guild_id", "place.closed_since", "place.closed_why",
        "binding.party_id", "binding.place_id", "binding.purpose", "binding.by_id",
    ];

    /// <summary>Who belongs where as what, and who agreed to show whom how much.</summary>
    private static readonly string[] Groups =
    [
        "counted.person_id", "counted.community_id", "counted.since", "member.group_id", "member.person_id", "member.role", "member.since",
        "member.loudness", "named.person_id", "named.place_id", "named.since", "share.person_id", "share.group_id", "share.trainer_id",
        "share.level", "share.since", "snooze.id", "snooze.trainer_id", "snooze.person_id", "snooze.until", "invite.group_id", "invite.role",
        "invite.uses_left", "invite.until", "invite.by_id", "post.party_id", "post.kind", "post.date", "post.number", "post.place_id",
        "taking_part.party_id", "taking_part.date", "taking_part.number", "taking_part.done", "shown_numbers.group_id", "shown_numbers.date",
    ];

    /// <summary>Dates of mornings, logs and pauses, the kind of each decision, and when something is due or was looked at.</summary>
    private static readonly string[] Days =
    [
        "agenda.party_id", "agenda.kind", "agenda.date", "agenda.number", "agenda.due_at", "agenda.taken_at", "audit.id", "audit.person_id",
        "audit.by_id", "audit.group_id", "audit.what", "audit.at", "check_in.person_id", "check_in.date", "check_in.version",
        "check_in.superseded", "check_in.decision", "check_in.engine_decision", "check_in.displaced", "check_in.deload_advised",
        "check_in.opens_referral", "check_in.decided_at", "check_in.ordinal", "dated_fact.person_id", "dated_fact.kind", "dated_fact.date",
        "dated_fact.version", "dated_fact.superseded", "dated_fact.kept_at", "dated_fact.ordinal", "handled.trainer_id", "handled.person_id",
        "handled.date", "note_for_trainer.person_id", "note_for_trainer.trainer_id", "note_for_trainer.date",
    ];

    /// <summary>Numbers and moments of the program's own.</summary>
    private static readonly string[] Own =
    [
        "connect_code.person_id", "connect_code.until", "connect_code.used", "connect_try.tried_at", "erased.party_id", "erased.joined_id",
        "erased.may_be_in_pages",
        "hold.platform", "hold.until", "listened.platform", "listened.until", "outbox.id", "outbox.platform", "outbox.chat_id", "outbox.lane",
        "outbox.card", "outbox.placement", "outbox.queued_at", "outbox.attempts", "outbox.may_have_arrived", "outbox.not_before",
        "outbox.place", "outbox.thread_id", "outbox.in_reply_to", "outbox.party_id", "party.id", "party.changed_at", "party.facts_kept",
        "party.kind", "seen_update.platform", "seen_update.update_id", "seen_update.seen_at", "store.only_row", "told.id", "told.party_id",
        "told.by_id", "told.key", "told.depth", "told.told_at", "told.attempts", "told.not_before",
    ];

    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Every_column_that_can_be_read_without_keys_is_one_of_those_that_are_told_of() =>
        Assert.Equal([.. Chats.Concat(Groups).Concat(Days).Concat(Own).Order(StringComparer.Ordinal)], Columns("<> 'BLOB'"));

    [Fact]
    public void Names_texts_answers_and_settings_are_in_columns_that_are_encrypted_or_cannot_be_turned_back() => Assert.Equal(
        [
            "audit.detail", "check_in.answers", "check_in.for_trainer", "connect_code.code_hash", "connect_try.chat_hash", "dated_fact.content",
            "invite.code_hash", "note_for_trainer.text", "outbox.message", "party.name", "party.state", "place.title", "post.shown", "shown_numbers.numbers",
            "snooze.flag", "store.key_proof", "taking_part.who", "told.input",
        ],
        Columns("= 'BLOB'"));

    [Fact]
    public async Task A_name_and_a_wish_of_somebody_are_not_in_the_file()
    {
        await _place.Database.WriteAsync(
            unitOfWork => unitOfWork.People.Add(Samples.Anna, Samples.Consented("f", "CANARY-WISH") with { CalledName = "CANARY-NAME" }, Samples.Morning),
            onceKept: null,
            TestContext.Current.CancellationToken);
        _place.Close();

        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_place.Options.DatabaseFile, TestContext.Current.CancellationToken));
        Assert.Contains(Samples.Anna.Id, bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", bytes, StringComparison.Ordinal);
    }

    private List<string> Columns(string type)
    {
        _ = _place.Database;
        using var connection = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Pooling=False");
        return
        [
            .. connection.Query<string>(
                $"""
                SELECT m.name || '.' || c.name FROM sqlite_schema AS m JOIN pragma_table_xinfo(m.name) AS c
                WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND c.type {type}
                """).Order(StringComparer.Ordinal),
        ];
    }
}
