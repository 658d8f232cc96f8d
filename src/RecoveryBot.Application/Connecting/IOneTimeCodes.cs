using System.Security.Cryptography;
using RecoveryBot.Conversations.Connecting;

namespace RecoveryBot.Application.Connecting;

/// <summary>Draws codes that nobody can guess.</summary>
public interface IOneTimeCodes
{
    /// <summary>As <see cref="ConnectCode"/> says.</summary>
    string Next();
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
}
