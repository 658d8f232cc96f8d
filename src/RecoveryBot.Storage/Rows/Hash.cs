using System.Security.Cryptography;
using System.Text;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Storage.Rows;

/// <summary>SHA-256 of what has to be recognised and not kept.</summary>
internal static class Hash
{
    public static byte[] Of(string words) => SHA256.HashData(Encoding.UTF8.GetBytes(words));

    public static byte[] Of(Place chat) => Of($"{chat.Platform}\n{chat.Id}");
}
