using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>How hard and how long a session was, as it may be typed. Whatever is off the scale gets a short answer.</summary>
internal static class SessionFigures
{
    /// <summary>Foster's CR10.</summary>
    public const int MostRpe = 10;

    public const int MostMinutes = 600;

    public static ParseResult Effort(string typed, ITrainingLogWording wording) => Rpe(typed) is { } rpe
        ? new ParseResult.Understood(Answer.Of(Digits(rpe)))
        : new ParseResult.NotUnderstood(wording.OutOfRange(0, MostRpe));

    public static ParseResult Minutes(string typed, ITrainingLogWording wording) => MinutesParser.Read(typed, 1, MostMinutes) is { } minutes
        ? new ParseResult.Understood(Answer.Of(Digits(minutes)))
        : new ParseResult.NotUnderstood(wording.OutOfRange(1, MostMinutes));

    /// <summary>A session RPE with a point or a comma; null for anything off the scale, "-Infinity" too.</summary>
    public static double? Rpe(string typed) =>
        double.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rpe)
        && rpe is >= 0 and <= MostRpe
            ? rpe
            : null;

    public static string Digits(double number) => number.ToString(CultureInfo.InvariantCulture);
}
