using System.Globalization;

namespace RecoveryBot.Conversations.Forms;

/// <summary>What a form's button carries: where it was shown and what it stands for. At most 64 bytes, but for <see cref="Choosing"/>.</summary>
/// <param name="Revision">The form's revision when the button was shown.</param>
/// <param name="Choice">A choice's id, or one of <see cref="Back"/>, <see cref="Skip"/>, <see cref="Done"/>, or <see cref="Chosen"/>.</param>
public sealed record FormPress(string Kind, string FormId, int Revision, string Question, string Choice)
{
    public const string Back = "<";
    public const string Skip = "-";
    public const string Done = "!";

    private const char Separator = '|';
    private const char AllChosen = '=';
    private const char Comma = ',';

    /// <summary>What was chosen at once on a question of which several may be, and nothing else was; null for one tap.</summary>
    public IReadOnlyList<string>? Chosen => Choice is [AllChosen, .. var list] ? list.Split(Comma, StringSplitOptions.RemoveEmptyEntries) : null;

    public string Payload => string.Join(
        Separator, Kind, FormId, Revision.ToString(CultureInfo.InvariantCulture), Question, Choice);

    /// <summary>These of the same question at once, and on to the next.</summary>
    public FormPress Choosing(IEnumerable<string> choices) => this with { Choice = AllChosen + string.Join(Comma, choices) };

    /// <summary>Null for anything that is not a form's button. Whether the button is current is another question.</summary>
    public static FormPress? Parse(string payload) =>
        payload.Split(Separator) is [{ Length: > 0 } kind, { Length: > 0 } id, var revision, var question, var choice]
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new FormPress(kind, id, number, question, choice)
            : null;
}
