using System.Globalization;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Parties;

/// <summary>How bad a client's day is, as far as a trainer may see it: by it "until it's worse" is held.</summary>
/// <param name="Decision">The day's, the strictest the greatest; 0 for a day not answered.</param>
/// <param name="Pain">0 to 10; 0 where none is shown.</param>
/// <param name="Illness">The graver the greater; 0 where none is shown.</param>
public sealed record FlagSeverity(int Decision, int Pain, int Illness)
{
    public static FlagSeverity Of(Decision? decision, MorningForTrainer? morning) =>
        new((int)(decision ?? default), morning?.Pain?.Strength ?? 0, (int)(morning?.Illness ?? default));

    /// <summary>In anything: less pain makes up for no fever.</summary>
    public bool IsWorseThan(FlagSeverity then) => Decision > then.Decision || Pain > then.Pain || Illness > then.Illness;

    /// <summary>Three hexadecimal digits: a button carries few letters.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Decision:x}{Pain:x}{Illness:x}");

    /// <summary>Null for anything else: anybody could have forged it.</summary>
    public static FlagSeverity? Read(string written) => written.Length == 3 && written.All(char.IsAsciiHexDigit)
        ? new FlagSeverity(Digit(written[0]), Digit(written[1]), Digit(written[2]))
        : null;

    /// <summary>Without the answers: records print themselves into logs.</summary>
    public override string ToString() => nameof(FlagSeverity);

    private static int Digit(char digit) => Convert.ToInt32(digit.ToString(), 16);
}

/// <summary>A flag of which a trainer does not want to be told for a while.</summary>
/// <param name="AsBadAs">Once it is worse than this, it is told; null: not even then.</param>
public sealed record SnoozedFlag(FlagKind Kind, FlagSeverity? AsBadAs = null);
