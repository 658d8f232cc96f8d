using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>
/// Reads a pause typed in one line: "5", "until friday", "holiday until 3 Jan", "ill", "two weeks", "1 dec to 5 dec", "from
/// friday for a week".
/// </summary>
internal static partial class PauseLine
{
    private const int MostDays = 366;

    private const int FurthestWord = 3;

    private static readonly PauseWords Words = PauseWords.English;

    private static readonly QuantityParser Quantities = new(Lexicon.English);

    /// <summary>What it says answers the pause's questions; what it does not say is asked.</summary>
    public static Answers Read(string text, LocalDate today)
    {
        var span = SpanOf(text, today);
        var says = span.IsOpen || span.Until.Count > 0;
        var answers = Answers.None;
        if ((ReasonOf(text) ?? (says || span.From.Count > 0 ? PauseReason.Days : null)) is { } why)
        {
            answers = answers.With(PauseForm.Why, Answer.Of(PauseForm.IdOf(why)));
        }

        return UntilOf(span) is { } until ? PauseForm.Settled(answers.With(PauseForm.Until, until)) : answers;
    }

    public static PauseReason? ReasonOf(string text)
    {
        var words = Tokenizer.Read(text).Where(token => token.IsWord).Select(token => token.Text).ToHashSet();
        return Words.Reasons.Where(row => words.Overlaps(row.Words)).Select(row => (PauseReason?)row.Reason).FirstOrDefault();
    }

    /// <summary>
    /// What answers the question for the end: days, several where several may be meant, and those on which it begins with
    /// their mark. Null if the text says nothing of it.
    /// </summary>
    public static Answer? UntilOf(PauseSpan span)
    {
        List<string> values =
        [
            .. span.From.Select(date => PauseForm.Begins + LocalDatePattern.Iso.Format(date)),
            .. span.IsOpen ? [PauseForm.Open] : span.Until.Select(LocalDatePattern.Iso.Format),
        ];
        return values.Count > 0 ? new Answer(values) : null;
    }

    /// <summary>When it begins and ends. Days that are over are no end, and neither is one more than a year away.</summary>
    public static PauseSpan SpanOf(string text, LocalDate today)
    {
        var tokens = Tokenizer.Read(text);
        if (Words.Open.Contains(string.Join(' ', tokens.Where(token => token.IsWord).Select(token => token.Text))) && !tokens.Any(token => token.IsNumber))
        {
            return PauseSpan.Unsaid with { IsOpen = true };
        }

        var mentions = DateParser.English.All(tokens, DateScope.Ahead(today, MostDays));
        var said = mentions.Select(mention => (mention.Reading, Role: RoleOf(tokens, mention, mentions))).ToList();
        List<LocalDate> begins =
        [
            .. Sensible(said.Where(day => day.Role == DayRole.From), today, 0),
            .. mentions.Select(mention => FirstOfSpan(tokens, mention, today)).OfType<LocalDate>(),
        ];
        var length = LengthOf(tokens, mentions);
        var ends = Sensible(said.Where(day => day.Role == DayRole.Until), today, 0)
            .Concat(Sensible(said.Where(day => day.Role == DayRole.Through), today, 1)).ToList();
        var alone = said.Where(day => day.Role == DayRole.Unsaid).ToList();
        if (begins.Count == 0 && (length is not null || ends.Count > 0))
        {
            // "Friday for a week", "1 dec to 5 dec": the day without a word of its own is the first.
            begins = Sensible(alone.Where(_ => IsBeginning(alone, said)), today, 0);
        }
        else if (ends.Count == 0)
        {
            ends = Sensible(alone, today, 0);
        }

        if (WeekendAlone(tokens, mentions, alone) is { } saturday)
        {
            (begins, ends) = ([saturday], [saturday.PlusDays(2)]);
        }

        var first = begins is [var only] ? only : today;
        var isByWeekday = mentions.All(mention => IsWeekday(tokens, mention));
        List<LocalDate> until = ends.Count > 0 ? [.. ends.Select(end => isByWeekday ? Behind(end, first) : end)] : length is { } days ? [first.PlusDays(days)] : [];
        return new PauseSpan(
            [.. begins.Where(date => date > today).Distinct().Order()],
            [.. until.Where(date => date > first && date > today && date <= first.PlusDays(MostDays)).Distinct().Order()])
        {
            Problem = until.Count > 0 ? null : ProblemOf(said, today),
        };
    }

    /// <summary>"The weekend" is its two days; "until the weekend" is not.</summary>
    private static LocalDate? WeekendAlone(
        IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> mentions, List<(DateMatch Reading, DayRole Role)> alone) =>
        alone.Count == 1 && mentions is [{ Reading: DateMatch.Found(var saturday) } only]
        && DateWords.English.Weekends.Contains(tokens[only.To - 1].Text)
            ? saturday
            : null;

    private static bool IsBeginning(List<(DateMatch Reading, DayRole Role)> alone, List<(DateMatch Reading, DayRole Role)> said) =>
        alone.Count == 1 && said.TakeWhile(day => day.Role != DayRole.Unsaid).All(day => day.Role == DayRole.Since);
}
