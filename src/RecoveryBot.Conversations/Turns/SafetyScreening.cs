using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What goes before whatever a text was typed for: warning signs, and being under 18.</summary>
internal static class SafetyScreening
{
    private const int ShortestCode = 20;

    /// <summary>The words of an input as one text; null for a press, for the clock, and for a code of ours, which says nothing.</summary>
    public static string? TextOf(Input input) => input switch
    {
        Input.Typed typed => typed.Text,
        Input.Command { Name: "connect" } connect when LinkCode.Read(connect.Arguments) is not null => null,
        Input.Command { Name: "start" } start when IsMadeOfNoWords(start.Arguments) => null,
        Input.Command command => $"{command.Name} {command.Arguments}".TrimEnd(),
        _ => null,
    };

    /// <summary>
    /// Whether it is an invite's code or what a link carries: drawn by chance, it may spell anything. Long, in one piece, and mixed
    /// within a word as nobody writes, so that no sentence is taken for one.
    /// </summary>
    private static bool IsMadeOfNoWords(string argument) =>
        argument.Length >= ShortestCode
        && argument.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_')
        && argument.Zip(argument[1..]).Any(pair =>
            (char.IsAsciiDigit(pair.First) && char.IsAsciiLetter(pair.Second))
            || (char.IsAsciiLetter(pair.First) && char.IsAsciiDigit(pair.Second))
            || (char.IsAsciiLetterLower(pair.First) && char.IsAsciiLetterUpper(pair.Second)));

    /// <summary>What these commands are given is a question or a value, in which a mere hint of a sign is none.</summary>
    private static readonly HashSet<string> Asking = ["ask", "settings"];

    /// <summary>The signs that an input speaks of and does not deny; the plainest and most urgent first.</summary>
    public static IReadOnlyList<SignMention> Signs(Input input, string text) =>
    [
        .. SignDetector.Read(text)
            .Where(mention => mention.Status != SignStatus.Denied
                && !(mention.IsHint && input is Input.Command { Name: var name } && Asking.Contains(name)))
            .OrderBy(mention => mention.Status).ThenByDescending(mention => SignList.CannotWait(mention.Sign)),
    ];

    /// <summary>
    /// The line that the check-in is given: plain signs as said, and to be asked about whatever is in doubt or can wait.
    /// </summary>
    /// <param name="isAboutTheDay">False for a text that was meant for something else: only complaints of it are taken.</param>
    public static CheckInLine Line(string text, IReadOnlyList<SignMention> signs, bool isAboutTheDay)
    {
        var said = CheckInLine.Read(text);
        var line = isAboutTheDay ? said : new CheckInLine
        {
            OnSafetyList = said.OnSafetyList,
            Different = said.OnSafetyList.Count > 0 ? [CheckInTopic.PainOrIllness] : [],
        };
        return line with
        {
            AllAsUsual = false,
            AsUsual = [.. line.AsUsual.Where(topic => topic != CheckInTopic.PainOrIllness)],
            Signs = [.. signs.Where(mention => mention.Status == SignStatus.Said).Select(mention => mention.Sign)],
            AskedSigns =
                [.. signs.Where(mention => mention.Status == SignStatus.Asked || !SignList.CannotWait(mention.Sign))],
        };
    }
}
