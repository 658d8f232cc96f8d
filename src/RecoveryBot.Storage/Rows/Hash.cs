using System.Security.Cryptography;
using System.Text;
using RecoveryBot.Application.Turns;

namespace RecoveryBot.Storage.Rows;

/// <summary>SHA-256 of what has to be recognised and not kept.</summary>
internal static class Hash
{
    public static byte[] Of(string words) => SHA256.HashData(Encoding.UTF8.GetBytes(words));

    public static byte[] Of(ChatAddress chat) => Of($"{chat.Platform}\n{chat.ChatId}");
}
