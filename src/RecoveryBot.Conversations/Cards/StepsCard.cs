using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>One block of the session at a time, so that a phone propped up somewhere need not be scrolled.</summary>
internal sealed class StepsCard(ICardWording wording)
{
    private readonly AnswerButtons _buttons = new(wording);

    public Message Of(ClientDay.Answered day, RecoverySession session)
    {
        var number = Math.Clamp(day.ShownBlock, 1, session.Blocks.Count);
        return new Message(RichText.Of(SessionBlocks.Steps(session, number, wording)), _buttons.OfSteps(day, session, number));
    }
}
