using System.Globalization;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Storage;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>Which times of the morning's question a database holds, opened after its program has ended: they are encrypted.</summary>
internal sealed class KeptTimes(BotFolders folders) : IDisposable
{
    private readonly SqliteDatabase _store = SqliteDatabase.Open(new StorageOptions(folders.Data, folders.Keys), TestState.Codec);

    /// <summary>Every version after that of joining, in the order in which they were kept.</summary>
    public IReadOnlyList<TimeOnly> Of(Person person)
    {
        var chat = Place.Direct("discord", person.Id.ToString(CultureInfo.InvariantCulture));
        var everything = _store.Read(queries => queries.Everything(chat));
        return [.. everything!.Facts.Select(kept => kept.Fact).OfType<Fact.SettingsChanged>().Skip(1)
            .Select(changed => changed.Client.CheckInAt.ToTimeOnly())];
    }

    public void Dispose() => _store.Dispose();
}
