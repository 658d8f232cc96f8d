using Microsoft.AspNetCore.DataProtection;

namespace RecoveryBot.Storage.Tests.AccountLinking;

/// <summary>Leaves what it is given as it is, for tests of many rows that are not about sealing.</summary>
internal sealed class Decrypted : IDataProtectionProvider, IDataProtector
{
    public IDataProtector CreateProtector(string purpose) => this;

    public byte[] Protect(byte[] plaintext) => plaintext;

    public byte[] Unprotect(byte[] protectedData) => protectedData;
}
