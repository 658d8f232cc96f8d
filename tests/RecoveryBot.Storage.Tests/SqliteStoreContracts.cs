using RecoveryBot.Testing.Stores;

namespace RecoveryBot.Storage.Tests;

public sealed class WorkOnSqlite() : WorkContract(new TemporaryStore());

public sealed class SeenUpdatesOnSqlite() : SeenUpdatesContract(new TemporaryStore());

public sealed class PeopleOnSqlite() : PeopleContract(new TemporaryStore());

public sealed class CheckInsOnSqlite() : CheckInsContract(new TemporaryStore());

public sealed class DatedFactsOnSqlite() : DatedFactsContract(new TemporaryStore());

public sealed class AgendaOnSqlite() : AgendaContract(new TemporaryStore());

public sealed class OutboxOnSqlite() : OutboxContract(new TemporaryStore());

public sealed class EverythingOnSqlite() : EverythingContract(new TemporaryStore());

public sealed class ChatsOnSqlite() : ChatsContract(new TemporaryStore());

public sealed class ConnectCodesOnSqlite() : ConnectCodesContract(new TemporaryStore());

public sealed class MomentsOnSqlite() : MomentsContract(new TemporaryStore());
