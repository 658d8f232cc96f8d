using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Tests.Messages;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("no pain\nsore", "no pain\nsore")]
    [InlineData("no pain\r\nsore", "no pain\nsore")]
    [InlineData("no pain\rsore", "no pain\nsore")]
    [InlineData("no pain\u2028sore", "no pain\nsore")]
    [InlineData("no pain\u2029sore", "no pain\nsore")]
    [InlineData("no pain\u0085sore", "no pain\nsore")]
    [InlineData("no pain\vsore\ftired", "no pain\nsore\ntired")]
    [InlineData("one\r\n\r\ntwo\n\rthree", "one\n\ntwo\n\nthree")]
    public void Every_kind_of_line_break_is_kept_as_one(string written, string read) => Assert.Equal(read, TypedText.Of(written));

    [Theory]
    [InlineData("quiet\u00a022-7", "quiet 22-7")]
    [InlineData("6\u202f½\u2009h", "6 ½ h")]
    [InlineData("sore\u30003\u2003stress\u16804\u205f!", "sore 3 stress 4 !")]
    [InlineData("tab\tbed", "tab bed")]
    [InlineData("\u3164 hello \u2800", "hello")]
    [InlineData("\u00a0\u2007 /week\n ", "/week")]
    public void Every_kind_of_blank_is_a_plain_one_and_none_stands_around(string written, string read) =>
        Assert.Equal(read, TypedText.Of(written));

    [Theory]
    [InlineData("\u202esore\u2069", "sore")]
    [InlineData("so\u200bre\ufeff\u00ad", "sore")]
    [InlineData("\e[2Jsore\0\u007f", "[2Jsore")]
    [InlineData("lone \ud83d half 🙂", "lone  half 🙂")]
    [InlineData("\u200b\u2060", "")]
    public void Nothing_is_left_that_nobody_sees(string written, string read) => Assert.Equal(read, TypedText.Of(written));
}
