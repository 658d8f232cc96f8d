using System.Globalization;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Tests.Parsing;

/// <summary>Lines put together from parts are understood as their parts, or asked about, and never taken for better.</summary>
public sealed class GeneratedLinesTests
{
    private const int Usual = 20_000;

    /// <summary>How many lines; 200,000 by <c>RECOVERYBOT_LINES=200000</c>. <c>RECOVERYBOT_SEED</c> composes the same ones again.</summary>
    private static readonly int Lines =
        int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_LINES"), CultureInfo.InvariantCulture, out var lines) ? lines : Usual;

    [Fact]
    public void Every_composed_line_is_right_or_asked_and_none_is_laxer()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_SEED"), CultureInfo.InvariantCulture, out var chosen) ? chosen : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}, {Lines} lines.");
        var random = new Random(seed);
        var wrong = Enumerable.Range(0, Lines).Select(_ => GeneratedLine.Next(random))
            .SelectMany(line => Faults(line).Select(fault => $"{fault}: {line.Text.ReplaceLineEndings("⏎")}"))
            .Take(20)
            .ToList();
        Assert.True(wrong.Count == 0, $"Seed {seed}:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<string> Faults(GeneratedLine line)
    {
        var signs = SignDetector.Read(line.Text).ToDictionary(mention => mention.Sign, mention => mention.Status);
        foreach (var sign in line.Said.Where(sign => !signs.TryGetValue(sign, out var status) || status == SignStatus.Denied))
        {
            yield return $"{sign} is overheard";
        }

        foreach (var sign in line.Denied.Where(sign => signs.GetValueOrDefault(sign, SignStatus.Denied) == SignStatus.Said))
        {
            yield return $"{sign} is denied and taken as said";
        }

        var read = CheckInLine.Read(line.Text);
        var values = read.Values.ToDictionary(value => value.Question, value => value.Value);
        foreach (var question in line.Troubles.Where(question => !read.DifferentQuestions.Contains(question)))
        {
            yield return $"trouble with {question} is not asked about";
        }

        foreach (var question in line.Troubles.Where(values.ContainsKey))
        {
            yield return $"{question} got a mark that was not given";
        }

        foreach (var (question, rating) in line.Ratings)
        {
            var isAsked = read.DifferentQuestions.Contains(question);
            if (values.TryGetValue(question, out var value) ? value != rating.ToString(CultureInfo.InvariantCulture) : !isAsked)
            {
                yield return $"{question} is {rating}, read as {value ?? "nothing"}";
            }
        }
    }
}
