using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.AccountLinking;

/// <summary>One person in several chats. Platforms are named as <see cref="LinkedChat.Platform"/> does.</summary>
public interface IAccountLinkWording : ICheckInWording
{
    /// <param name="code">As it is to be read and typed.</param>
    RichText ConnectCode(string code);

    /// <summary>To a wrong code and one that is over: the same words.</summary>
    RichText ConnectCodeWrong { get; }

    /// <summary>To what has not the form of a code.</summary>
    RichText NoConnectCode { get; }

    /// <summary>To any code, also a right one, once too many were wrong in this chat.</summary>
    /// <param name="wait">How long none is looked up here; longer than nothing.</param>
    RichText NoConnectCodesFor(Duration wait);

    RichText OwnConnectCode { get; }

    RichText ConnectedAlready { get; }

    /// <summary>Both are known in a chat of this platform, and one person has one.</summary>
    RichText PlatformTaken(string platform);

    /// <summary>To somebody who is not a client here and wants to connect.</summary>
    RichText ConnectFromTheOther { get; }

    /// <summary>Above the buttons that say where the clock speaks.</summary>
    RichText Connected(NewlyLinkedChat chats);

    /// <summary>How it stands.</summary>
    /// <param name="chats">At least two.</param>
    RichText ConnectedChats(string here, IReadOnlyList<LinkedChat> chats);

    string RemindersHere { get; }

    string RemindersOn(string platform);

    RichText RemindersComeHere { get; }

    RichText RemindersGoTo(string platform);

    string ConnectAnother { get; }

    string LetThisChatGo { get; }

    string LetChatGo(string platform);

    /// <summary>The last word to a chat that is nobody's again.</summary>
    /// <param name="stays">Where the history stays.</param>
    RichText SeparatedHere(string stays);

    RichText SeparatedThere(string platform);

    RichText NoOtherChat { get; }

    /// <summary>The last word in another chat of somebody who had everything erased.</summary>
    /// <param name="asked">Where they asked for it.</param>
    RichText ErasedElsewhere(string asked);
}
