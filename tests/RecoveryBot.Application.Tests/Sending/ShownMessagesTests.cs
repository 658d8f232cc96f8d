using RecoveryBot.Application.Sending;

namespace RecoveryBot.Application.Tests.Sending;

public sealed class ShownMessagesTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("7,8,9")]
    public void What_was_written_is_read_again(string written) => Assert.Equal(written, ShownMessages.Read(written).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_no_message(string? written) => Assert.Empty(ShownMessages.Read(written).Ids);
}
