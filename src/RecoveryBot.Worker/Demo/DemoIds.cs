using System.Globalization;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Worker.Demo;

/// <summary>Ids and codes that are the same in each demo. Nobody has to fear that they are guessed: nothing there is real.</summary>
internal sealed class DemoIds(int seed) : IFormIds, IOneTimeCodes
{
    private readonly Random _chance = new(seed);
    private int _forms;

    string IFormIds.Next() => string.Create(CultureInfo.InvariantCulture, $"f{Interlocked.Increment(ref _forms)}");

    string IOneTimeCodes.Next()
    {
        string drawn;
        do
        {
            drawn = Drawn(LinkCode.Alphabet, LinkCode.Length);
        }
        while (!LinkCode.IsOne(drawn));

        return drawn;
    }

    public string NextInvite() => Drawn(InviteCode.Alphabet, InviteCode.Length);

    private string Drawn(string alphabet, int length)
    {
        lock (_chance)
        {
            return new string(_chance.GetItems(alphabet.AsSpan(), length));
        }
    }
}
