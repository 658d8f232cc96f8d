namespace RecoveryBot.Benchmarks;

/// <summary>A folder that is gone when the benchmark is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("recoverybot-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
