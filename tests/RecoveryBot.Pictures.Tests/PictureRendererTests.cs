using Microsoft.Extensions.Logging;
using RecoveryBot.Pictures.Tests.Trends;

namespace RecoveryBot.Pictures.Tests;

public sealed class PictureRendererTests
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly Noted _log = new();

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_a_png_of_a_size_that_any_platform_takes()
    {
        using var pictureRenderer = new PictureRenderer(_log, () => "a font");

        var png = await pictureRenderer.RenderAsync(Charts.Named("full"), Stopping);

        Assert.Equal(PngSignature, png![..PngSignature.Length]);
        Assert.InRange(png.Length, 10_000, 500_000);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task Without_fonts_there_is_no_picture_but_a_note_that_says_what_to_do()
    {
        using var pictureRenderer = new PictureRenderer(_log, () => null);

        Assert.Null(await pictureRenderer.RenderAsync(Charts.Named("full"), Stopping));
        Assert.Equal(
            ["A picture could not be painted because this machine has no fonts: install one such as DejaVu Sans"], _log.Lines);
    }

    [Fact]
    public async Task A_missing_library_is_no_picture_and_no_fault()
    {
        using var pictureRenderer = new PictureRenderer(_log, () => throw new DllNotFoundException("libSkiaSharp for Anna"));

        Assert.Null(await pictureRenderer.RenderAsync(Charts.Named("full"), Stopping));
        Assert.Equal(["A picture could not be painted: DllNotFoundException"], _log.Lines);
    }

    [Fact]
    public async Task After_a_failure_the_next_picture_is_painted()
    {
        string?[] fonts = [null, "a font"];
        var asked = 0;
        using var pictureRenderer = new PictureRenderer(_log, () => fonts[asked++]);

        Assert.Null(await pictureRenderer.RenderAsync(Charts.Named("full"), Stopping));
        Assert.NotNull(await pictureRenderer.RenderAsync(Charts.Named("full"), Stopping));
    }

    [Fact]
    public async Task Pictures_for_several_people_at_once_do_not_mix()
    {
        using var pictureRenderer = new PictureRenderer(_log, () => "a font");
        var alone = new List<byte[]?>();
        foreach (var name in Charts.Names)
        {
            alone.Add(await pictureRenderer.RenderAsync(Charts.Named(name), Stopping));
        }

        var together = await Task.WhenAll(Charts.Names.Select(name => Task.Run(() => pictureRenderer.RenderAsync(Charts.Named(name), Stopping))));

        Assert.Equal(alone, together);
    }

    private sealed class Noted : ILogger<PictureRenderer>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
