using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace RecoveryBot.Storage.Sealing;

/// <summary>Short texts, such as names, in sealed columns that may be empty.</summary>
internal static class SealedText
{
    public static byte[]? Sealed(this IDataProtector seal, string? text) => text is null ? null : seal.Protect(Encoding.UTF8.GetBytes(text));

    public static string? Opened(this IDataProtector seal, byte[]? value) => value is null ? null : Encoding.UTF8.GetString(seal.Unprotect(value));
}
