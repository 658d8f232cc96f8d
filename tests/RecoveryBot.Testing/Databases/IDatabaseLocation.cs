using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Testing.Databases;

/// <summary>Where a test's store lies: empty at first, gone when disposed.</summary>
public interface IDatabaseLocation : IDisposable
{
    /// <summary>Opened when first asked for, and again after <see cref="Close"/>.</summary>
    IDatabase Database { get; }

    void Close();
}
