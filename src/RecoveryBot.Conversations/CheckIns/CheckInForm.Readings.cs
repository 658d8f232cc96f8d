using System.Globalization;
using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>Typed answers to one question. Longer lines are read by <see cref="CheckInLine"/>.</content>
internal sealed partial class CheckInForm
{
    private const double MostHours = 16;
    private const int MostDays = 3650;
    private const int MostMinutes = 240;

    private Func<string, Answers, CheckInContext, ParseResult> ReadNumber(int from, int to) => (text, _, _) =>
        WholeNumber(text) is { } number
            ? Within(number, from, to)
            : new ParseResult.NotUnderstood(_wording.OutOfRange(from, to));

    private ParseResult ReadHours(string text, Answers answers, CheckInContext context) =>
        HoursText().Match(text.Trim()) is { Success: true } match
        && double.Parse(match.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) is <= MostHours and var hours
            ? new ParseResult.Understood(Answer.Of(hours.ToString(CultureInfo.InvariantCulture)))
            : new ParseResult.NotUnderstood(_wording.HoursHint);

    private ParseResult ReadDays(string text, Answers answers, CheckInContext context) =>
        DaysText().Match(text.Trim()) is { Success: true } match
            ? Within(Length(match), 0, MostDays)
            : new ParseResult.NotUnderstood(_wording.DaysHint);

    private ParseResult ReadMinutes(string text, Answers answers, CheckInContext context) =>
        MinutesText().Match(text.Trim()) is { Success: true } match
            ? Within(int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), 1, MostMinutes)
            : new ParseResult.NotUnderstood(_wording.OutOfRange(1, MostMinutes));

    private ParseResult ReadNothing(string text, Answers answers, CheckInContext context) =>
        CheckInLine.MeansNone(text)
            ? new ParseResult.Understood(Answer.Of(SignList.None))
            : new ParseResult.NotUnderstood(_wording.PickSeveral);

    private ParseResult Within(int number, int from, int to) => number >= from && number <= to
        ? new ParseResult.Understood(Answer.Of(Digits(number)))
        : new ParseResult.NotUnderstood(_wording.OutOfRange(from, to));

    private static int Length(Match match) =>
        int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
        * (match.Groups["unit"].Value switch { "week" => 7, "month" => 30, _ => 1 });

    private static int? WholeNumber(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^(about |around )?(?<n>[0-9]{1,2}([.,][0-9]{1,2})?) ?(h|hr|hrs|hour|hours)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HoursText();

    [GeneratedRegex("^(about |around |for )?(?<n>[0-9]{1,4}) ?(?<unit>day|week|month)?s?$", RegexOptions.IgnoreCase)]
    private static partial Regex DaysText();

    [GeneratedRegex("^(about |around )?(?<n>[0-9]{1,4}) ?(m|min|mins|minute|minutes)?$", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesText();
}
