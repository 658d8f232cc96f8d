using System.Globalization;
using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.OnTerminal.Choices;

/// <summary>A button as the terminal offers it.</summary>
/// <param name="Number">What a person types to pick it; null where a typed number is an answer of its own.</param>
/// <param name="Label">Clean words, one line.</param>
/// <param name="Payload">What a pick sends back.</param>
internal sealed record NumberedChoice(int? Number, string Label, string Payload)
{
    /// <summary>It moves through the form and answers nothing: back, skip, done.</summary>
    public bool IsControl { get; } = FormPress.Parse(Payload)?.Choice is FormPress.Back or FormPress.Skip or FormPress.Done;

    /// <summary>Its number, blank if it has none.</summary>
    public string NumberWords => Number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The label says no more than the number does.</summary>
    public bool IsItsNumber => Label == NumberWords;
}
