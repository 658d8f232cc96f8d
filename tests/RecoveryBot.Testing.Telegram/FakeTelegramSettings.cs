using System.Globalization;

namespace RecoveryBot.Testing.Telegram;

/// <summary>How this Telegram is. As it comes, it is as strict as the real one is known to be.</summary>
public sealed record FakeTelegramSettings
{
    /// <summary>The bot's token, of the usual form: the bot's id, a colon, 35 characters.</summary>
    public string Token { get; init; } = "7000000001:AAFakeTokenOfNoUseOutsideTheTests00";

    public string BotName { get; init; } = "Recovery";

    public string BotUsername { get; init; } = "recovery_test_bot";

    /// <summary>Bots see only commands and replies to them in a group, unless privacy mode is off (Bot FAQ).</summary>
    public bool ReadsAllGroupMessages { get; init; }

    /// <summary>False answers any number of sends: for tests in which speed is not the question.</summary>
    public bool HasSendLimits { get; init; } = true;

    /// <summary>
    /// From the press, on the fake's clock. Telegram documents no figure; clients report 15 s.
    /// </summary>
    public TimeSpan CallbackQueryIsAnswerable { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a test waits, in real time, before it fails with what was missing.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Where the fake's chance starts: update ids, and faults that come by chance.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The first update's id, which Telegram chooses as it likes; null leaves it to chance.</summary>
    public long? FirstUpdateId { get; init; }

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; }

    internal long BotId => long.Parse(Token.Split(':')[0], CultureInfo.InvariantCulture);
}
