using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Year.Tests.People;

/// <summary>One person's year on paper: how they were, what the bot said, what they did.</summary>
internal sealed class Diary
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Write(LocalDate date, string line) => _lines.Add($"{Day.Format(date)} · {line}");
}
