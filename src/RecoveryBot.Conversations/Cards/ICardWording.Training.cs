using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Cards;

public partial interface ICardWording
{
    /// <summary>Below an eased day.</summary>
    string TrainAnyway { get; }

    /// <summary>Takes <see cref="TrainAnyway"/> back.</summary>
    string FollowAdvice { get; }

    /// <summary>What to watch when training on an eased day.</summary>
    /// <param name="asksTonight">The evening's question will come.</param>
    RichText TrainsAnyway(bool asksTonight);

    RichText FollowsAdvice { get; }

    /// <summary>To somebody who wants to train anyway on a day to train.</summary>
    RichText NothingAgainstTraining { get; }

    /// <summary>To somebody who wants to train anyway while a referral stands.</summary>
    RichText NotBeforeSomebodyLooked { get; }
}
