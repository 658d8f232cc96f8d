using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <summary>What has to be said because of where we talk.</summary>
public partial interface IWording
{
    /// <summary>Above the open question, after an outage in which presses may have been lost.</summary>
    RichText AskedAgain { get; }

    /// <summary>In a group, to somebody who has to begin the direct chat themselves.</summary>
    /// <param name="link">The address that opens it.</param>
    RichText OnlyInDirect(string link);
}
