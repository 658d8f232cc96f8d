using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choices;

namespace RecoveryBot.OnTerminal.Tests.Choices;

public sealed class TerminalInputTests
{
    public static TheoryData<string, Input?> Lines => new()
    {
        { "2", new Input.Press("p2") },
        { "later", new Input.Press("p2") },
        { "3", new Input.Typed("3") },
        { "slept badly 2, sore 3", new Input.Typed("slept badly 2, sore 3") },
        { "/today", new Input.Command("today") },
        { "/Start  AbC-1 ", new Input.Command("start", "AbC-1") },
        { "/", new Input.Typed("/") },
        { "/ help", new Input.Typed("/ help") },
        { "\u00a0 /settings\u00a0quiet 22-7", new Input.Command("settings", "quiet 22-7") },
        { "no pain\u2028sore\vtired\r", new Input.Typed("no pain\nsore\ntired") },
        { "a\u0007\e[2Jb", new Input.Typed("a[2Jb") },
        { "", null },
        { " \t ", null },
        { "\u200b", null },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_is_what_it_says(string line, Input? expected) =>
        Assert.Equal(expected, TerminalInput.Read(line, Messages.ChoicesOf("As usual", "Later")));
}
