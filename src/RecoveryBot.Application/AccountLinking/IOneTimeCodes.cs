using System.Security.Cryptography;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.AccountLinking;

/// <summary>Draws codes that nobody can guess.</summary>
public interface IOneTimeCodes
{
    /// <summary>As <see cref="LinkCode"/> says.</summary>
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
            drawn = RandomNumberGenerator.GetString(LinkCode.Alphabet, LinkCode.Length);
        }
        while (!LinkCode.IsOne(drawn));

        return drawn;
    }

    public string NextInvite() => RandomNumberGenerator.GetString(InviteCode.Alphabet, InviteCode.Length);
}
