using System.Globalization;
using System.Security.Cryptography;

namespace RecoveryBot.OnTerminal.Chats;

/// <summary>
/// Ids for what a person does at this terminal. Each run draws a name of its own, so that no id comes back after a
/// restart and is taken for something that already happened.
/// </summary>
internal sealed class UpdateIds
{
    private readonly string _run = RandomNumberGenerator.GetHexString(16, lowercase: true);
    private int _count;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{_run}-{++_count}");
}
