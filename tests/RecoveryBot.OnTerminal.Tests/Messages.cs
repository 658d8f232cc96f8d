using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Tests;

/// <summary>Short ways to say something in a test.</summary>
internal static class Messages
{
    /// <summary>A question with one button under the other; payloads are "p1", "p2" and so on.</summary>
    public static Message Question(string words, params string[] labels) =>
        new(RichText.Plain(words), [.. labels.Select((label, index) => new[] { new Button(label, Payload(index)) })]);

    public static ScreenUpdate Showing(string words, params string[] labels) =>
        new(RichText.Plain(words), ChoicesOf(labels));

    public static ScreenUpdate OnlyChoices(params string[] labels) => new(null, ChoicesOf(labels));

    public static NumberedChoices ChoicesOf(params string[] labels) => NumberedChoices.Of(Question("", labels));

    /// <summary>The choices of a form's question, where "Back" and "Skip" are what they say.</summary>
    public static NumberedChoices FormOf(params string[] labels) => NumberedChoices.Of(new Message(
        RichText.Plain(""),
        [[.. labels.Select(label => new Button(label, new FormPress("form", "f1", 0, "ask", ChoiceOf(label)).Payload))]]));

    private static string ChoiceOf(string label) => label switch
    {
        "Back" => FormPress.Back,
        "Skip" => FormPress.Skip,
        _ => label,
    };

    private static string Payload(int index) => "p" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
