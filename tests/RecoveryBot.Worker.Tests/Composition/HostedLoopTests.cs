using Microsoft.Extensions.Logging.Abstractions;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Worker.Composition;

namespace RecoveryBot.Worker.Tests.Composition;

public sealed class HostedLoopTests
{
    private readonly StopOnly _lifetime = new();
    private readonly ExitReason _exitReason;

    public HostedLoopTests() => _exitReason = new ExitReason(_lifetime);

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fault_ends_the_program_and_is_remembered()
    {
        var fault = new StorageUnavailableException("The disk is full.");

        await Run(_ => throw fault);

        Assert.True(_lifetime.IsStopped);
        Assert.Same(fault, _exitReason.Fault);
    }

    [Fact]
    public async Task The_first_fault_is_the_one_that_counts()
    {
        var first = new StorageUnavailableException("The disk is full.");
        await Run(_ => throw first);

        await Run(_ => throw new InvalidOperationException());

        Assert.Same(first, _exitReason.Fault);
    }

    [Fact]
    public async Task Being_stopped_is_no_fault()
    {
        using var hostedLoop = Loop(stopping => Task.Delay(Timeout.InfiniteTimeSpan, stopping));
        await hostedLoop.StartAsync(Stopping);

        await hostedLoop.StopAsync(Stopping);

        Assert.Null(_exitReason.Fault);
    }

    private async Task Run(Func<CancellationToken, Task> run)
    {
        using var hostedLoop = Loop(run);
        await hostedLoop.StartAsync(Stopping);
        await hostedLoop.ExecuteTask!;
    }

    private HostedLoop Loop(Func<CancellationToken, Task> run) => new("test", run, _exitReason, NullLogger<HostedLoop>.Instance);
}
