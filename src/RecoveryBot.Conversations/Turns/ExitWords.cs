using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Words that leave whatever is asked. They never change a setting and never erase anything.</summary>
internal static class ExitWords
{
    /// <summary>The whole text is such a word, however it is spelt.</summary>
    public static bool Mean(string text) => CommandLexicon.English.Exits.Contains(Spelling.Fold(text));
}
