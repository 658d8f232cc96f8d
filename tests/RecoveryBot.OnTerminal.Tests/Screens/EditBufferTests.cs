using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Tests.Screens;

public sealed class EditBufferTests
{
    private const ConsoleKey Left = ConsoleKey.LeftArrow;
    private const ConsoleKey Right = ConsoleKey.RightArrow;

    public static TheoryData<string, ConsoleKey[], string, string> Edits => new()
    {
        { "sore", [], "sore", "" },
        { "sore", [Left, Left], "so", "re" },
        { "sore", [Left, ConsoleKey.Backspace], "so", "e" },
        { "sore", [Left, ConsoleKey.Delete], "sor", "" },
        { "sore", [ConsoleKey.Home, Right], "s", "ore" },
        { "sore", [ConsoleKey.Home, ConsoleKey.End], "sore", "" },
        { "sore", [ConsoleKey.Escape], "", "" },
        { "🙂", [ConsoleKey.Backspace], "", "" },
        { "a🙂", [Left], "a", "🙂" },
        { "a🙂", [Left, ConsoleKey.Delete], "a", "" },
        { "", [ConsoleKey.Backspace, ConsoleKey.Delete, Left, Right], "", "" },
        { "a", [ConsoleKey.Tab, ConsoleKey.F1], "a", "" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Keys_edit_the_line(string typed, ConsoleKey[] keys, string left, string right)
    {
        var text = typed.Aggregate(EditBuffer.Empty, (line, letter) => line.Typing(Key(letter), longest: 10));

        Assert.Equal(new EditBuffer(left, right), keys.Aggregate(text, (line, key) => line.Typing(Key('\0', key), longest: 10)));
    }

    [Fact]
    public void A_line_takes_no_more_letters_than_its_limit() =>
        Assert.Equal("abc", "abcde".Aggregate(EditBuffer.Empty, (line, letter) => line.Typing(Key(letter), longest: 3)).Whole);

    private static ConsoleKeyInfo Key(char letter, ConsoleKey key = default) => new(letter, key, false, false, false);
}
