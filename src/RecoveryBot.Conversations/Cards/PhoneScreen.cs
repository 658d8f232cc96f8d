using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Cards;

/// <summary>What a phone held in one hand shows of a message without scrolling.</summary>
internal static class PhoneScreen
{
    public const int Columns = 40;

    public const int Lines = 14;

    public static bool Holds(RichText text) => LinesOf(text) <= Lines;

    /// <summary>Lines of a text, the empty ones between its blocks included; words are kept whole where they fit.</summary>
    public static int LinesOf(RichText text) => Line.Of(text).SelectMany(block => block)
        .Select((line, index) => LinesOf(string.Concat(line.Spans.Select(span => span.Words))) + (index == 0 ? 0 : line.Gap - 1))
        .Sum();

    private static int LinesOf(string words)
    {
        var (lines, used) = (1, 0);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var needed = used == 0 ? word.Length : used + 1 + word.Length;
            (lines, used) = needed <= Columns ? (lines, needed) : (lines + 1 + ((word.Length - 1) / Columns), ((word.Length - 1) % Columns) + 1);
        }

        return lines;
    }
}
