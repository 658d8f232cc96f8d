using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using RecoveryBot.Application.Turns;

namespace RecoveryBot.Storage.Sealing;

/// <summary>Seals values of rows. One that cannot be opened is that row's trouble, not the database's.</summary>
internal sealed class RowSeal(IDataProtector seal, string kind) : IDataProtector
{
    public IDataProtector CreateProtector(string purpose) => seal.CreateProtector(purpose);

    public byte[] Protect(byte[] plaintext) => seal.Protect(plaintext);

    /// <exception cref="UnreadableValueException">It is damaged, or its key is not at hand.</exception>
    public byte[] Unprotect(byte[] protectedData)
    {
        try
        {
            return seal.Unprotect(protectedData);
        }
        catch (CryptographicException)
        {
            var value = default(HashCode);
            value.AddBytes(protectedData);
            throw new UnreadableValueException(kind, value.ToHashCode());
        }
    }
}
