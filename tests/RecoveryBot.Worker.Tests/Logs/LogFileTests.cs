using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using RecoveryBot.Worker.Logs;

namespace RecoveryBot.Worker.Tests.Logs;

public sealed class LogFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoverybot-log-").FullName;
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 3, 2, 6, 30));

    private string Path => System.IO.Path.Combine(_folder, "recoverybot.log");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_entry_says_when_how_bad_where_and_what()
    {
        Write(logger => logger.Log(LogLevel.Warning, new EventId(7), "3 messages wait", null, (words, _) => words));

        Assert.Equal("2026-03-02T06:30:00.000Z Warning Outbox[7] 3 messages wait\n", File.ReadAllText(Path));
    }

    [Fact]
    public void The_text_of_an_exception_is_left_out()
    {
        var fault = new InvalidOperationException("my left knee hurts");

        Write(logger => logger.Log(LogLevel.Error, default, "A turn failed", fault, (words, _) => words));

        Assert.DoesNotContain("knee", File.ReadAllText(Path), StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", File.ReadAllText(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_may_read_it()
    {
        Write(logger => logger.Log(LogLevel.Error, default, "x", null, (words, _) => words));

        // Windows keeps access with the folder.
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        }
    }

    [Fact]
    public void Nothing_to_say_leaves_no_file()
    {
        Write(_ => { });

        Assert.False(File.Exists(Path));
    }

    [Fact]
    public void A_log_that_gets_long_goes_on_in_a_new_file_and_the_oldest_goes()
    {
        var entry = new string('x', 1024 * 1024);
        Write(logger =>
        {
            for (var megabyte = 0; megabyte < 40; megabyte++)
            {
                logger.Log(LogLevel.Error, default, entry, null, (words, _) => words);
            }
        });

        var files = Directory.GetFiles(_folder);
        Assert.Equal(LogFile.Kept, files.Length);
        Assert.All(files, file => Assert.InRange(new FileInfo(file).Length, 1, LogFile.Largest + (2 * entry.Length)));
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in files)
            {
                Assert.Equal((file, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file, File.GetUnixFileMode(file)));
            }
        }
    }

    [Theory]
    [InlineData("a {Brace} and {{two}}, \"quoted\"")]
    [InlineData("{0} {Line:l} {")]
    public void What_looks_like_a_template_is_written_as_it_is(string words)
    {
        Write(logger => logger.Log(LogLevel.Error, default, words, null, (said, _) => said));

        Assert.EndsWith(words + "\n", File.ReadAllText(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_cannot_be_written_stops_nobody()
    {
        using var file = new LogFile(System.IO.Path.Combine(_folder, "missing", "recoverybot.log"), _clock);

        Assert.Null(Record.Exception(() => file.Write("x")));
    }

    private void Write(Action<ILogger> write)
    {
        using var file = new LogFile(Path, _clock);
        using var provider = new FileLoggerProvider(file);
        write(provider.CreateLogger("Outbox"));
    }
}
