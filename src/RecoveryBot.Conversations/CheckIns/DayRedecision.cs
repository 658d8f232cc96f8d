using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>
/// Keeps an answered day in step with what it goes by. Whatever a turn alters, the day is decided again in that very turn: where that comes
/// to anything else there is a new version of it, and what shows the day shows that one.
/// </summary>
internal sealed class DayRedecision(ICheckInWording wording, CheckInCompletion end, DayCards cards)
{
    /// <summary>The turn, and what follows from its facts and settings for today.</summary>
    public Turn After(Turn turn, TurnContext context)
    {
        if (turn.Person is not { Client: { } client, Day: ClientDay.Answered day } person
            || context.Person is not { Client: { } before }
            || turn.Facts.OfType<Fact.CheckInDecided>().Any(fact => fact.Date == day.Date)
            || (client == before && !turn.Facts.Any(fact => Alters(fact, day.Date))))
        {
            return turn;
        }

        var today = ClientTurn.Of(person, client, context);
        return today.Date == day.Date ? Merged(turn, day, end.DecidedAgain(turn.Facts.Aggregate(today, After))) : turn;
    }

    /// <summary>
    /// A turn about a day whose decision is not known any more, which is decided anew before anything else. Another kind of day than it was
    /// is kept and said.
    /// </summary>
    public Turn Knowing(ClientTurn clientTurn, Func<ClientTurn, Turn> take)
    {
        if (clientTurn.Day is not ClientDay.Undecided day)
        {
            return take(clientTurn);
        }

        var now = end.DecidedAnew(clientTurn, day);
        var known = clientTurn with { Person = clientTurn.Person with { Day = now } };
        var turn = take(known);
        if (day.Before is { } before && before != now.Decision)
        {
            return turn.Facts.OfType<Fact.CheckInDecided>().Any(fact => fact.Date == day.Date) ? turn : Said(turn, known, now);
        }

        // Seen once more over the date line: the later day stays the last one.
        return turn.Person is { } person && person.Day == now && clientTurn.Person.Day!.Date > day.Date
            ? turn with { Person = person with { Day = clientTurn.Person.Day } }
            : turn;
    }

    private Turn Said(Turn turn, ClientTurn known, ClientDay.Answered now) => turn with
    {
        Facts = [DayDecider.ToKeep(known, now.CheckIn, now.Decided), .. turn.Facts],
        Messages =
        [
            .. turn.Messages.Where(message => message.Card != DayCard.Of(now.Date)),
            DayCards.WithLead(cards.AnswerMessage(known, now, Placement.Below), wording.DecidedAnew),
        ],
    };

    /// <summary>What is said of the day itself came of its answer and does not alter it.</summary>
    private static bool Alters(Fact fact, LocalDate today) => fact switch
    {
        Fact.NoteWritten or Fact.NotAsked or Fact.TrainingAnyway => false,
        Fact.DayLogged or Fact.FeedbackGiven => ((Fact.Dated)fact).Date != today,
        _ => true,
    };

    private static ClientTurn After(ClientTurn clientTurn, Fact fact) => fact switch
    {
        Fact.Dated dated => clientTurn.After(dated),
        Fact.CheckInDecided decided => clientTurn with
        {
            Context = clientTurn.Context with { History = new(clientTurn.Context.History.Value.After(decided)) },
        },
        _ => clientTurn,
    };

    /// <summary>A card that the turn shows anyway is the new one; else a day of another kind is told below, any other change seen on its card.</summary>
    private Turn Merged(Turn turn, ClientDay.Answered before, Turn again)
    {
        if (again.Facts.Count == 0)
        {
            return turn;
        }

        var isOther = again.Person!.Day is ClientDay.Answered now && now.Decision != before.Decision;
        var shown = turn.Messages.FirstOrDefault(message => message.Card == DayCard.Of(before.Date));
        return turn with
        {
            Person = again.Person,
            Facts = [.. turn.Facts, .. again.Facts],
            Messages =
            [
                .. turn.Messages.Where(message => message != shown),
                .. again.Messages.Select(message => shown is not null ? message with { Placement = shown.Placement }
                    : isOther ? DayCards.WithLead(message, wording.TodayLooksDifferent) with { Placement = Placement.Below }
                    : message),
            ],
            Agenda = [.. turn.Agenda, .. again.Agenda],
        };
    }
}
