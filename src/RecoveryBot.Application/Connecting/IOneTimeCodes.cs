using System.Security.Cryptography;
using RecoveryBot.Conversations.Connecting;
using RecoveryBot.Conversations.Groups;

namespace RecoveryBot.Application.Connecting;

/// <summary>Draws codes that nobody can guess.</summary>
public interface IOneTimeCodes
{
    /// <summary>As <see cref="ConnectCode"/> says.</summary>
    string Next();

    /// <summary>As <see cref="InviteCode"/> says.</summary>
    string NextInvite();
}

/// <summary>By chance that cannot be foreseen.</summary>
public sealed class RandomOneTimeCodes : IOneTimeCodes
{
    public string Next()
    {
        string drawn;
        do
        {
            drawn = RandomNumberGenerator.GetString(ConnectCode.Alphabet, ConnectCode.Length);
        }
        while (!ConnectCode.IsOne(drawn));

        return drawn;
    }

    public string NextInvite() => RandomNumberGenerator.GetString(InviteCode.Alphabet, InviteCode.Length);
}
