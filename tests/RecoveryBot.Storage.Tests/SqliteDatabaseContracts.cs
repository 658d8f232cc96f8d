using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

public sealed class WorkOnSqlite() : WorkContract(new TemporaryDatabase());

public sealed class SeenUpdatesOnSqlite() : SeenUpdatesContract(new TemporaryDatabase());

public sealed class PeopleOnSqlite() : PeopleContract(new TemporaryDatabase());

public sealed class CheckInsOnSqlite() : CheckInsContract(new TemporaryDatabase());

public sealed class DatedFactsOnSqlite() : DatedFactsContract(new TemporaryDatabase());

public sealed class AgendaOnSqlite() : AgendaContract(new TemporaryDatabase());

public sealed class OutboxOnSqlite() : OutboxContract(new TemporaryDatabase());

public sealed class EverythingOnSqlite() : EverythingContract(new TemporaryDatabase());

public sealed class ChatsOnSqlite() : ChatsContract(new TemporaryDatabase());

public sealed class LinkCodesOnSqlite() : LinkCodesContract(new TemporaryDatabase());

public sealed class MomentsOnSqlite() : MomentsContract(new TemporaryDatabase());
