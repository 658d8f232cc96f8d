using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Words that leave whatever is asked. They never change a setting and never erase anything.</summary>
internal static class ExitWords
{
    private static readonly CommandLexicon Words = CommandLexicon.English;

    /// <summary>The whole text is such a word, however it is spelt: "nvm", "actually forget it", "cancel please".</summary>
    public static bool Mean(string text)
    {
        var said = Spelling.Fold(text);
        while (!Words.Exits.Contains(said))
        {
            if (Words.ExitOpeners.FirstOrDefault(opener => said.StartsWith($"{opener} ", StringComparison.Ordinal)) is { } before)
            {
                said = said[(before.Length + 1)..];
            }
            else if (Words.ExitClosers.FirstOrDefault(closer => said.EndsWith($" {closer}", StringComparison.Ordinal)) is { } behind)
            {
                said = said[..^(behind.Length + 1)];
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
