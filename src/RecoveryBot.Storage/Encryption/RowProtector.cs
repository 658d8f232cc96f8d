using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Storage.Encryption;

/// <summary>Encrypts values of rows. One that cannot be decrypted is that row's trouble, not the database's.</summary>
internal sealed class RowProtector(IDataProtector protector, string kind) : IDataProtector
{
    public IDataProtector CreateProtector(string purpose) => protector.CreateProtector(purpose);

    public byte[] Protect(byte[] plaintext) => protector.Protect(plaintext);

    /// <exception cref="UnreadableValueException">It is damaged, or its key is not at hand.</exception>
    public byte[] Unprotect(byte[] protectedData)
    {
        try
        {
            return protector.Unprotect(protectedData);
        }
        catch (CryptographicException)
        {
            var value = default(HashCode);
            value.AddBytes(protectedData);
            throw new UnreadableValueException(kind, value.ToHashCode());
        }
    }
}
