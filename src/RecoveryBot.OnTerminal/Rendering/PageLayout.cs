namespace RecoveryBot.OnTerminal.Rendering;

/// <summary>The shape of a page that is easy to read.</summary>
internal static class PageLayout
{
    /// <summary>Of text; longer lines tire the eye.</summary>
    public const int Columns = 76;

    /// <summary>What an interactive screen leaves free at the left.</summary>
    public const string Margin = "  ";

    /// <summary>Columns of everything, the margin included.</summary>
    public const int Width = 78;
}
