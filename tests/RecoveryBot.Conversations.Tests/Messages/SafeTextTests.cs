using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Tests.Messages;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("naïve Ωmega 中文 🙂", "naïve Ωmega 中文 🙂")]
    [InlineData("\e[31mred\e[0m", "[31mred[0m")]
    [InlineData("\e]0;title\u0007rest", "]0;titlerest")]
    [InlineData("a\u009b2Jb", "a2Jb")]
    [InlineData("a\u202eb\u2069c", "abc")]
    [InlineData("a\u200bb\ufeffc\u00add", "abcd")]
    [InlineData("two\nlines\tand a tab", "two lines and a tab")]
    [InlineData("a\r\nb\vc\fd\u2028e\u2029f\u0085g", "a  b c d e f g")]
    [InlineData("lone \ud83d half", "lone  half")]
    [InlineData("del\u007f\0", "del")]
    public void Only_what_can_be_seen_is_left(string words, string clean) => Assert.Equal(clean, SafeText.Of(words));
}
