using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace RecoveryBot.Storage.Encryption;

/// <summary>Short texts, such as names, in encrypted columns that may be empty.</summary>
internal static class EncryptedText
{
    public static byte[]? Encrypted(this IDataProtector protector, string? text) => text is null ? null : protector.Protect(Encoding.UTF8.GetBytes(text));

    public static string? Decrypted(this IDataProtector protector, byte[]? value) => value is null ? null : Encoding.UTF8.GetString(protector.Unprotect(value));
}
