using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What has to be said because of where we talk.</summary>
public partial interface ITurnWording
{
    /// <summary>Above the open question, after an outage in which presses may have been lost.</summary>
    RichText AskedAgain { get; }

    /// <summary>In a group, to somebody who has to begin the direct chat themselves.</summary>
    /// <param name="link">The address that opens it.</param>
    RichText OnlyInDirect(string link);

    /// <summary>To a picture, a voice message, a sticker: what can be read instead.</summary>
    RichText OnlyWords { get; }

    /// <summary>Above the answer to a message that was changed after it was sent.</summary>
    RichText ChangeTaken { get; }

    /// <summary>To a command in the name of a group or channel.</summary>
    RichText WriteAsYourself { get; }

    /// <summary>The first words in a direct chat, to somebody who talked with us elsewhere.</summary>
    RichText DirectHello { get; }

    /// <summary>To somebody whose direct chat is closed to us, so that no reminder can come.</summary>
    /// <param name="button">What stands on the button below.</param>
    RichText DirectClosed(string button);

    /// <summary>On the button that puts an invitation to check in into a shared channel.</summary>
    string InviteHere { get; }

    /// <summary>In a shared channel, to everybody in it, above <see cref="CheckInButton"/>.</summary>
    RichText SharedInvitation { get; }

    string CheckInButton { get; }

    /// <summary>In a list nothing was chosen from yet.</summary>
    string Choose { get; }

    /// <summary>On the button that opens a field to write into.</summary>
    string WriteButton { get; }

    /// <summary>Above that field.</summary>
    string WriteTitle { get; }
}
