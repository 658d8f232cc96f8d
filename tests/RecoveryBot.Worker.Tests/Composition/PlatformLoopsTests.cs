using Microsoft.Extensions.Logging.Abstractions;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Worker.Composition;

namespace RecoveryBot.Worker.Tests.Composition;

public sealed class PlatformLoopsTests
{
    private static readonly WrongSettingException Revoked = new("Discord does not accept its token: copy it again.");

    private readonly StopOnly _lifetime = new();
    private readonly RecordedHealth _health = new();
    private readonly ExitReason _exitReason;

    public PlatformLoopsTests() => _exitReason = new ExitReason(_lifetime);

    [Fact]
    public async Task One_that_cannot_go_on_is_down_and_the_others_go_on()
    {
        await Platforms("telegram", "discord").RunAsync("discord", _ => throw Revoked, TestContext.Current.CancellationToken);

        Assert.Equal(Revoked.Message, _health.Now);
        Assert.False(_lifetime.IsStopped);
        Assert.Null(_exitReason.Fault);
    }

    [Fact]
    public async Task A_fault_of_its_own_is_told_in_words_too()
    {
        await Platforms("telegram", "discord").RunAsync(
            "telegram", _ => throw new InvalidOperationException("my knee"), TestContext.Current.CancellationToken);

        Assert.StartsWith("The part of RecoveryBot that talks on telegram stopped", _health.Now, StringComparison.Ordinal);
        Assert.DoesNotContain("knee", _health.Now, StringComparison.Ordinal);
        Assert.False(_lifetime.IsStopped);
    }

    [Fact]
    public async Task With_the_last_one_the_program_ends_for_its_reason()
    {
        var platformLoops = Platforms("telegram", "discord");
        await platformLoops.RunAsync("telegram", _ => throw new InvalidOperationException(), TestContext.Current.CancellationToken);

        await platformLoops.RunAsync("discord", _ => throw Revoked, TestContext.Current.CancellationToken);

        Assert.True(_lifetime.IsStopped);
        Assert.Same(Revoked, _exitReason.Fault);
    }

    [Fact]
    public async Task What_is_wrong_with_the_database_concerns_all_of_them() =>
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Platforms("telegram", "discord").RunAsync(
            "telegram", _ => throw new StorageUnavailableException("The disk is full."), TestContext.Current.CancellationToken));

    private PlatformLoops Platforms(params string[] names) => new(names, _exitReason, _health, NullLogger<PlatformLoops>.Instance);
}
