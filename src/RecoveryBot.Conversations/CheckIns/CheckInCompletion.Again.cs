using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>A day that is answered already, under other circumstances.</content>
internal sealed partial class CheckInCompletion
{
    /// <summary>
    /// The same answers under other circumstances, for an answered day: a new version where that comes to anything else, and nothing new
    /// where it does not. An answer that is being changed just now stays open, and its card with it.
    /// </summary>
    public Turn DecidedAgain(ClientTurn clientTurn, Placement placement = Placement.InPlace)
    {
        var day = (ClientDay.WithAnswers)clientTurn.DayOrNew;
        var again = Decided(clientTurn, day.Answers, placement);
        return day is ClientDay.Answered before && StaysSo(clientTurn, before, (ClientDay.Answered)again.Person!.Day!) ? new Turn(clientTurn.Person)
            : clientTurn.Form is { } open ? again with { Person = again.Person! with { Form = open }, Messages = [] }
            : again;
    }

    /// <summary>The same, with the day's card shown also where nothing is new.</summary>
    public Turn ShownAgain(ClientTurn clientTurn, Placement placement = Placement.InPlace) =>
        DecidedAgain(clientTurn, placement) is { Facts.Count: > 0 } again ? again : cards.Answer(clientTurn, placement);

    /// <summary>The day with its session as the client wishes it.</summary>
    public ClientDay.Answered Varied(ClientTurn clientTurn, ClientDay.Answered day, SessionVariant variant) =>
        day with { Variant = variant, Decided = dayDecider.WithSession(clientTurn, day.CheckIn, day.Decided, variant) };

    private bool StaysSo(ClientTurn clientTurn, ClientDay.Answered before, ClientDay.Answered now) =>
        now.CheckIn.SaysTheSameAs(before.CheckIn)
        && dayDecider.WithSession(clientTurn, now.CheckIn, now.Decided, before.Variant).SaysTheSameAs(before.Decided);

    /// <summary>A day whose decision is not known any more.</summary>
    public ClientDay.Answered DecidedAnew(ClientTurn clientTurn, ClientDay.Undecided day) =>
        day.As(dayDecider.WithSession(clientTurn, day.CheckIn, dayDecider.Decide(clientTurn, day.CheckIn), day.Variant));
}
