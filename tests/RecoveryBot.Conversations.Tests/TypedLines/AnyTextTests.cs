using NodaTime;
using RecoveryBot.Conversations.Meanings;

namespace RecoveryBot.Conversations.Tests.TypedLines;

public sealed class AnyTextTests(ITestOutputHelper output)
{
    private const int Lines = 20_000;

    private static readonly string[] Parts =
    [
        "run", "rest", "yesterday", "sat", "sun", "last", "next", "weekend", "from", "until", "through", "to", "1-5 dec", "29 feb", "30/2/2026",
        "6/7", "00/00/0000", "9999-12-31", "2026-11-05", "20.11.", "99999999999999999999", "1:02:03", "9:50", "7h30", "250m", "3 x 10 min", "x",
        "999999999999999999 x 999999999999999999 min", "rpe", "at", "felt", "hard", "8/10", "/", "-", ":", ".", ",", "½", "٣", "６：３０", "\n", "\ud800",
        "in 3 days", "in 999999999999 months", "a week", "ago", "the 31st", "st", "march", "may", "6am", "23:00 to 6:15", "PST", "Romance Standard Time",
        "\0", "🙂", "'", "’", "null", "%", "the", "of", "and a half", "an hour",
    ];

    /// <summary>Whatever is typed is read or asked back, wherever it is typed.</summary>
    [Fact]
    public void No_text_ends_a_reader()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var contexts = Enum.GetValues<ParsedContext>();
        for (var line = 0; line < Lines; line++)
        {
            var text = string.Join(
                random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(7)).Select(_ => Part(random)));
            var fault = Record.Exception(() => ParsedText.Of(
                text, contexts[random.Next(contexts.Length)], Instant.FromUtc(2026, 1 + random.Next(12), 1 + random.Next(28), 12, 0), DateTimeZone.Utc));
            Assert.True(fault is null, $"seed {seed}: {text}\n{fault}");
        }
    }

    private static string Part(Random random) => random.Next(8) switch
    {
        0 => new string([.. Enumerable.Range(0, random.Next(5)).Select(_ => (char)random.Next(0x10000))]),
        1 => random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => Parts[random.Next(Parts.Length)],
    };
}
