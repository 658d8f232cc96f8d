using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnDiscord.Rendering;

/// <summary>
/// Buttons as Discord shows them under a message: at most 5 rows of 5, and what does not fit as a list to choose from
/// (components/reference).
/// </summary>
internal static class Components
{
    private const int MostRows = 5;
    private const int MostInARow = 5;
    private const int LongestLabel = 80;
    private const int LongestOption = 100;

    /// <summary>How many a list holds.</summary>
    public const int MostOptions = 25;

    /// <summary>Before a list's own number or question; never a button's payload, which begins with a letter.</summary>
    public const string SelectId = "#";

    private const int ActionRow = 1;
    private const int ButtonType = 2;
    private const int StringSelect = 3;
    private const int Secondary = 2;

    /// <param name="choose">Stands in a list nothing was chosen from yet.</param>
    /// <param name="extra">A button of the adapter's own: in the last row, below it, or else wherever there is room.</param>
    public static IReadOnlyList<object> Of(IReadOnlyList<IReadOnlyList<Button>> rows, string choose, Button? extra = null)
    {
        var seen = new HashSet<string>();
        var wanted = rows
            .Select(IReadOnlyList<Button> (row) => [.. row.Where(button => seen.Add(button.Payload))])
            .Where(row => row.Count > 0)
            .ToList();
        var list = ChoiceList.Of(wanted);
        var others = list is null ? wanted : [.. wanted.Select(IReadOnlyList<Button> (row) => [.. row.Where(button => button.IsTicked is null)]).Where(row => row.Count > 0)];
        var most = list is null ? MostRows : MostRows - 1;
        List<Dictionary<string, object?>> components = Fits(others, most, extra) ? [.. others.Select(ButtonRow)] : WithLists(others, most, choose, extra);
        if (list is not null)
        {
            components.Insert(Math.Min(list.Place, components.Count), ListRow(list, choose));
        }

        return extra is null ? components : WithExtra(components, extra);
    }

    private static bool Fits(List<IReadOnlyList<Button>> rows, int most, Button? extra) =>
        rows.Count <= most && rows.All(row => row.Count <= MostInARow)
        && (extra is null || rows.Count < most || rows.Any(row => row.Count < MostInARow));

    // Long lists end with a row for going back and on: that row stays buttons.
    private static List<Dictionary<string, object?>> WithLists(List<IReadOnlyList<Button>> rows, int mostRows, string choose, Button? extra)
    {
        var last = rows[^1].Count <= MostInARow ? rows[^1] : null;
        var most = mostRows - (extra is not null && last is { Count: MostInARow } ? 2 : 1);
        var listed = rows.SkipLast(last is null ? 0 : 1).SelectMany(row => row).Chunk(MostOptions).Take(most);
        return
        [
            .. listed.Select((options, number) => ListRow(options, number, choose)),
            .. last is null ? [] : new[] { ButtonRow(last) },
        ];
    }

    private static List<Dictionary<string, object?>> WithExtra(IReadOnlyList<Dictionary<string, object?>> components, Button extra)
    {
        var last = components.Count == MostRows ? components.Last(HasRoom) : components is [.., var lowest] ? lowest : null;
        if (last is null || !HasRoom(last))
        {
            return [.. components, ButtonRow([extra])];
        }

        ((List<object>)last["components"]!).Add(ButtonOf(extra));
        return [.. components];
    }

    private static bool HasRoom(Dictionary<string, object?> row) =>
        (List<object>)row["components"]! is [Dictionary<string, object?> first, ..] buttons
        && buttons.Count < MostInARow && Equals(first["type"], ButtonType);

    private static Dictionary<string, object?> ButtonRow(IReadOnlyList<Button> buttons) => Row([.. buttons.Select(ButtonOf)]);

    private static Dictionary<string, object?> ListRow(IReadOnlyList<Button> options, int number, string choose) =>
        ListRow($"{SelectId}{number}", choose, [.. options.Select(option => OptionOf(option.Label, option.Payload))]);

    private static Dictionary<string, object?> ListRow(ChoiceList list, string choose) => ListRow(
        list.CustomId, choose, [.. list.Options.Select(option => OptionOf(option.Button.WithoutMark(), option.Choice, option.Button.IsTicked is true))], list.Options.Count);

    private static Dictionary<string, object?> ListRow(string id, string choose, List<Dictionary<string, object?>> options, int most = 1) => Row([new Dictionary<string, object?>
    {
        ["type"] = StringSelect,
        ["custom_id"] = id,
        ["placeholder"] = choose,
        ["min_values"] = 1,
        ["max_values"] = most,
        ["options"] = options,
    }]);

    private static Dictionary<string, object?> OptionOf(string label, string value, bool isChosen = false) =>
        new() { ["label"] = LabelOf(label, LongestOption), ["value"] = value, ["default"] = isChosen };

    private static Dictionary<string, object?> Row(List<object> components) => new() { ["type"] = ActionRow, ["components"] = components };

    private static Dictionary<string, object?> ButtonOf(Button button) => new()
    {
        ["type"] = ButtonType,
        ["style"] = Secondary,
        ["label"] = LabelOf(button.Label, LongestLabel),
        ["custom_id"] = button.Payload,
    };

    private static string LabelOf(string words, int most) => SafeText.Of(words).Trim() switch
    {
        "" => "·",
        var label when label.Length > most => string.Concat(label.AsSpan(0, most - (char.IsHighSurrogate(label[most - 2]) ? 2 : 1)), "…"),
        var label => label,
    };
}
