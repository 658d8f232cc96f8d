using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Cards;

/// <summary>The parts of a day's card. Some have to be read; the others are shown as far as a phone's screen reaches.</summary>
/// <param name="Reasons">The weightiest first, which is always shown.</param>
/// <param name="Body">What has to be read, in its order.</param>
/// <param name="Optional">What may be left out, most worth reading first.</param>
internal sealed record CardParts(
    string Heading, IReadOnlyList<string> Reasons, IReadOnlyList<Block> Body, IReadOnlyList<Block> Optional)
{
    /// <summary>As much as fits, and never less than heading, first reason and body.</summary>
    public RichText OnAPhone()
    {
        var optional = Optional.Count;
        var reasons = Reasons.Count;
        while (!PhoneScreen.Holds(Showing(reasons, optional)) && (optional > 0 || reasons > 1))
        {
            (optional, reasons) = optional > 0 ? (optional - 1, reasons) : (optional, reasons - 1);
        }

        return Showing(reasons, optional);
    }

    private RichText Showing(int reasons, int optional) => RichText.Of(
    [
        new Block.Heading(Heading),
        .. reasons > 0 ? [Blocks.Bullets(Reasons.Take(reasons))] : Array.Empty<Block>(),
        .. Body,
        .. Optional.Take(optional),
    ]);
}
