using System.Globalization;

namespace RecoveryBot.Conversations.Forms;

/// <summary>What a form's button carries: where it was shown and what it stands for. At most 64 bytes.</summary>
/// <param name="Revision">The form's revision when the button was shown.</param>
/// <param name="Choice">A choice's id, or one of <see cref="Back"/>, <see cref="Skip"/>, <see cref="Done"/>.</param>
public sealed record FormPress(string Kind, string FormId, int Revision, string Question, string Choice)
{
    public const string Back = "<";
    public const string Skip = "-";
    public const string Done = "!";

    private const char Separator = '|';

    public string Payload => string.Join(
        Separator, Kind, FormId, Revision.ToString(CultureInfo.InvariantCulture), Question, Choice);

    /// <summary>Null for anything that is not a form's button. Whether the button is current is another question.</summary>
    public static FormPress? Parse(string payload) =>
        payload.Split(Separator) is [{ Length: > 0 } kind, { Length: > 0 } id, var revision, var question, var choice]
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new FormPress(kind, id, number, question, choice)
            : null;
}
