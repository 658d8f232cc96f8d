using System.Globalization;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>The messages that show one text, in order: mostly one, more if it was too long for one.</summary>
internal sealed record ShownMessages(IReadOnlyList<int> Ids)
{
    private const char Between = ',';

    public static readonly ShownMessages None = new([]);

    /// <summary>What <see cref="ToString"/> wrote; none if it is null or anything else.</summary>
    public static ShownMessages Read(string? written)
    {
        var ids = new List<int>();
        foreach (var part in written?.Split(Between) ?? [])
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                return None;
            }

            ids.Add(id);
        }

        return new(ids);
    }

    public override string ToString() => string.Join(Between, Ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
}
