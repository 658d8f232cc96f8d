using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnDiscord.Rendering;

/// <summary>
/// The choices of a question of which several may be taken, as one list: what is chosen in it comes at once
/// (components/reference, "String Select").
/// </summary>
internal sealed class ChoiceList(int place, string customId, IReadOnlyList<(Button Button, string Choice)> options)
{
    private const int FewestOptions = 2;

    /// <summary>How many rows stand above it.</summary>
    public int Place => place;

    public string CustomId => customId;

    public IReadOnlyList<(Button Button, string Choice)> Options => options;

    /// <summary>Null where there is none, or it would not hold them all: chosen in two lists, one would say nothing of the other.</summary>
    public static ChoiceList? Of(List<IReadOnlyList<Button>> rows)
    {
        var options = rows.SelectMany(row => row).Where(button => button.IsTicked is not null)
            .Select(button => (Button: button, Press: FormPress.Parse(button.Payload))).ToList();
        var ids = options.Select(option => option.Press?.Choosing([]).Payload).Distinct().ToList();
        return options.Count is >= FewestOptions and <= Components.MostOptions && ids is [{ } id]
            ? new ChoiceList(
                rows.FindIndex(row => row.Any(button => button.IsTicked is not null)),
                Components.SelectId + id,
                [.. options.Select(option => (option.Button, option.Press!.Choice))])
            : null;
    }

    /// <summary>What was chosen in a list: of several the press that takes them all, else the chosen button's.</summary>
    public static string Chosen(string customId, IReadOnlyList<string> values) =>
        customId.StartsWith(Components.SelectId, StringComparison.Ordinal) && FormPress.Parse(customId[Components.SelectId.Length..]) is { Chosen: not null } list
            ? list.Choosing(values).Payload
            : values[0];
}
