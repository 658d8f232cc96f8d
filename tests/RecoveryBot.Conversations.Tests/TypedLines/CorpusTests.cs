using System.Globalization;

namespace RecoveryBot.Conversations.Tests.TypedLines;

/// <summary>Typed lines with their meaning, as many as half asleep people gave them; the figures are printed.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const double LeastRightOrAsked = 0.99;

    [Theory]
    [InlineData("checkin")]
    [InlineData("log")]
    [InlineData("pause")]
    [InlineData("date")]
    [InlineData("time")]
    [InlineData("zone")]
    public void What_is_typed_is_understood_or_asked_and_never_laxer(string context)
    {
        var judged = CorpusLine.All.Where(line => line.As == context)
            .Select(line => (Line: line, Parsed: line.Parsed())).Select(row => (row.Line, row.Parsed, Verdict: Judgement.Of(row.Line, row.Parsed))).ToList();
        foreach (var (line, parsed, verdict) in judged.Where(row => row.Verdict >= Verdict.Wrong))
        {
            output.WriteLine($"{verdict}: {line.Line} · {string.Join(", ", parsed.Fields)} · asks {string.Join(", ", parsed.Asks)}");
        }

        var shares = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, verdict => judged.Count(row => row.Verdict == verdict));
        output.WriteLine($"{context}: {judged.Count} lines, " + string.Join(", ", shares.Select(share => string.Create(
            CultureInfo.InvariantCulture, $"{share.Key} {(double)share.Value / judged.Count:P1}"))));
        Assert.Equal(0, shares[Verdict.Laxer]);
        Assert.True(shares[Verdict.Right] + shares[Verdict.Asked] >= LeastRightOrAsked * judged.Count);
    }

    [Fact]
    public void Every_warning_sign_is_heard()
    {
        var signs = CorpusLine.All.Where(line => line.Signs.Count > 0).Select(line => (line, parsed: line.Parsed())).ToList();
        var missed = signs.Where(row => !Judgement.HearsSigns(row.line, row.parsed)).ToList();
        foreach (var (line, parsed) in missed)
        {
            output.WriteLine($"{line.Line} · {string.Join(", ", line.Signs)} · heard {string.Join(", ", parsed.Signs)}");
        }

        output.WriteLine($"{signs.Count} lines speak of signs, {missed.Count} were not read right");
        Assert.Empty(missed);
    }
}
