namespace RecoveryBot.Conversations.Parsing;

/// <summary>What people call their settings and goals in one language; see the comments in the data file.</summary>
/// <param name="Settings">By the setting's id.</param>
/// <param name="Joints">Between a setting and its value.</param>
/// <param name="Goals">Parts of words, by the goal's id.</param>
/// <param name="Neither">Whole answers: neither pregnant nor ill.</param>
internal sealed record ProfileWords(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Settings,
    string Joints,
    IReadOnlyDictionary<string, string> Goals,
    IReadOnlyList<string> Neither)
{
    public static ProfileWords English { get; } = LanguageData.Load<ProfileWords>("en", "profile");
}
