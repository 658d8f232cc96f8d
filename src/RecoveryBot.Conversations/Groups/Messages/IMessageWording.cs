using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>What trainers and clients say to each other through the bot, and what is said about it.</summary>
public interface IMessageWording
{
    RichText AskMessage(string client, int longest);

    RichText PreviewMessage(string client, string text);

    string SendMessage { get; }

    string ChangeMessage { get; }

    string NoMessage { get; }

    RichText NothingWritten { get; }

    RichText MessageTooLong(int length, int longest);

    RichText NoLinks { get; }

    RichText MessagePassedOn(string client);

    RichText NotWritten { get; }

    /// <param name="most">So many a day and client.</param>
    RichText TooManyMessages(string client, int most);

    /// <summary>To the trainer: the client is asked, unless that would be too much.</summary>
    RichText AsksForCheckIn(string client);

    RichText AsksForMore(string client);

    RichText ShowsWayBack(string client);

    /// <summary>To the client.</summary>
    RichText TrainerWrites(string trainer, string text);

    RichText TrainerWishesCheckIn(string trainer);

    RichText TrainerWishesMore(string trainer, string group);

    /// <summary>To a client who fell silent: without a reproach, and nothing has to be caught up on.</summary>
    RichText WayBackFrom(string trainer);

    string MoveIt { get; }

    string ShortenIt { get; }

    string LeaveIt { get; }

    string AnswerTrainer { get; }

    string MuteTrainer(string trainer);

    string UnmuteTrainer(string trainer);

    RichText Muted(string trainer);

    RichText Unmuted(string trainer);

    RichText SessionLeft { get; }

    RichText AskAnswer(string trainer, int longest);

    RichText AnswerPassedOn(string trainer);

    /// <summary>To a client who shows this trainer nothing: what they write would not be shown either.</summary>
    RichText NotPassedOn(string trainer);

    /// <summary>Below a note of one's own.</summary>
    string TellTrainer(string trainer);

    RichText NoteTold(string trainer);

    /// <summary>To the trainer: what a client wrote for them.</summary>
    RichText ClientWrites(string client, string text);

    string ReadIt { get; }

    RichText ReadNow { get; }
}
