using RecoveryBot.Application.Maintenance;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.Application.Tests.Maintenance;

public sealed class DiskWatchTests
{
    private readonly RecordedHealth _health = new();

    [Fact]
    public void A_disk_that_gets_short_is_told_and_is_well_again_only_with_room_to_spare()
    {
        Assert.Null(Look(DiskWatch.Least));
        Assert.Contains("/data", Look(DiskWatch.Least - 1), StringComparison.Ordinal);
        Assert.NotNull(Look(DiskWatch.Least + 1));
        Assert.Null(Look(DiskWatch.Least * 2));
    }

    [Fact]
    public void A_file_system_that_does_not_tell_is_no_trouble()
    {
        new DiskWatch("/data", _ => throw new IOException(), _health, TimeProvider.System).Look();

        Assert.Null(_health.Now);
    }

    private string? Look(long free)
    {
        new DiskWatch("/data", _ => free, _health, TimeProvider.System).Look();
        return _health.Now;
    }
}
