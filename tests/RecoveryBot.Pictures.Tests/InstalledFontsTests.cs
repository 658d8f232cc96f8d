namespace RecoveryBot.Pictures.Tests;

public sealed class InstalledFontsTests
{
    [Fact]
    public void A_font_that_reads_well_on_a_phone_goes_first() =>
        Assert.Equal("DejaVu Sans", InstalledFonts.Readable(["Comic", "Arial", "DejaVu Sans"], _ => true));

    [Fact]
    public void Any_other_font_is_better_than_none() => Assert.Equal("Comic", InstalledFonts.Readable(["Comic"], _ => true));

    [Fact]
    public void A_font_without_letters_is_none() => Assert.Null(InstalledFonts.Readable(["Emoji", ""], _ => false));

    [Fact]
    public void No_font_is_none() => Assert.Null(InstalledFonts.Readable([], _ => true));

    [Fact]
    public void Looking_at_this_machine_s_fonts_is_no_fault() => Assert.NotEqual("", InstalledFonts.Readable());
}
