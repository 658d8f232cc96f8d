using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>What is heard whatever is asked.</content>
internal sealed partial class CheckInHandler
{
    /// <summary>What today's answer counts is said to be gone.</summary>
    private static bool TakesBack(CheckInLine line, CheckIn today) =>
        (line.FineQuestions.Contains(CheckInQuestionId.Pain) && today.PainNrs > 0)
        || (line.FineQuestions.Contains(CheckInQuestionId.Ill) && today.Illness != Illness.None);

    /// <summary>"My knee is fine now", after a check-in that says so as well. Null where no referral for pain waits for it.</summary>
    public Turn? HearPainGone(ClientTurn clientTurn, CheckInLine line) =>
        line.FineQuestions.Contains(CheckInQuestionId.Pain)
        && clientTurn.Day is ClientDay.Answered { CheckIn.IsPainFree: true }
        && clientTurn.Morning.Earlier.Referral is { IsPainAlone: true } referral
            ? new Turn(clientTurn.Person) { Messages = [new Message(_wording.PainGoneNoted(referral.FreeMornings + 1, StandingReferral.MorningsToEnd), [])] }
            : null;

    /// <summary>
    /// Warning signs in a text, whatever it was an answer to. What was said plainly and cannot wait decides the day at
    /// once; anything else opens the safety list with it ticked.
    /// </summary>
    /// <param name="line">The signs, and whatever else of the text is about the day.</param>
    /// <param name="lead">In place of the words in which they were typed.</param>
    public Turn HearSigns(ClientTurn clientTurn, CheckInLine line, RichText? lead = null)
    {
        lead ??= CheckInReadBack.Of(line, _wording);
        var (begun, open) = clientTurn.Form is { } form ? (clientTurn, form) : Begun(clientTurn);
        var filled = Filled(begun, open, line);
        return line.Signs.Any(SignList.CannotWait)
            ? _end.OnWhatWasSaid(begun, filled, SoFar(begun, filled).Now, Placement.Below, lead)
            : After(begun, filled, lead, Placement.Below);
    }
}
