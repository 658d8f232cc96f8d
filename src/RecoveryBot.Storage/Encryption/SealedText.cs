using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace RecoveryBot.Storage.Encryption;

/// <summary>Short texts, such as names, in encrypted columns that may be empty.</summary>
internal static class SealedText
{
    public static byte[]? Sealed(this IDataProtector protector, string? text) => text is null ? null : protector.Protect(Encoding.UTF8.GetBytes(text));

    public static string? Opened(this IDataProtector protector, byte[]? value) => value is null ? null : Encoding.UTF8.GetString(protector.Unprotect(value));
}
