using RecoveryBot.Application.Maintenance;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.Application.Tests.Maintenance;

public sealed class FileWatchTests
{
    [Fact]
    public void A_file_that_is_gone_is_told_until_it_is_back()
    {
        var (health, isGone) = (new RecordedHealth(), false);
        var watch = new FileWatch("/data/recoverybot.db", _ => isGone, health, TimeProvider.System);
        watch.Look();
        Assert.Null(health.Now);

        isGone = true;
        watch.Look();
        Assert.Contains("deleted or replaced", health.Now, StringComparison.Ordinal);

        isGone = false;
        watch.Look();
        Assert.Null(health.Now);
    }
}
