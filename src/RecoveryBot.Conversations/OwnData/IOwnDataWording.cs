using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>Taking one's own data away, and having it erased.</summary>
public interface IOwnDataWording : ITurnWording
{
    /// <summary>Above the file.</summary>
    RichText ExportReady { get; }

    /// <summary>A page of the file, line by line: which columns and scales there are.</summary>
    IReadOnlyList<string> ExportReadMe { get; }

    /// <summary>What is erased and what is not, and the words to type.</summary>
    RichText AskErase { get; }

    /// <summary>What has to be typed, and nothing else.</summary>
    string EraseWords { get; }

    string KeepEverything { get; }

    RichText NothingErased { get; }

    /// <summary>The last word to somebody who is forgotten with it.</summary>
    RichText Erased { get; }

    /// <summary>To a stranger who wants their data, or wants it gone.</summary>
    RichText NothingKept { get; }
}
