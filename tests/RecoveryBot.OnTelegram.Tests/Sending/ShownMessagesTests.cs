using RecoveryBot.OnTelegram.Sending;

namespace RecoveryBot.OnTelegram.Tests.Sending;

public sealed class ShownMessagesTests
{
    [Theory]
    [InlineData("12")]
    [InlineData("12,13")]
    [InlineData("")]
    public void What_was_written_is_read_again(string written) => Assert.Equal(written, ShownMessages.Read(written).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("-1")]
    [InlineData("12,")]
    [InlineData("99999999999")]
    [InlineData("somewhere")]
    public void What_anybody_else_wrote_shows_nothing(string? written) => Assert.Empty(ShownMessages.Read(written).Ids);
}
