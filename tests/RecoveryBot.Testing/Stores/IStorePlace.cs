using RecoveryBot.Application.Keeping;

namespace RecoveryBot.Testing.Stores;

/// <summary>Where a test's store lies: empty at first, gone when disposed.</summary>
public interface IStorePlace : IDisposable
{
    /// <summary>Opened when first asked for, and again after <see cref="Close"/>.</summary>
    IStore Store { get; }

    void Close();
}
