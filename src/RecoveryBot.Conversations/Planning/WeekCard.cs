using NodaTime;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Planning;

/// <summary>One week in one message that can be turned: a line a day, and what can be done about this week.</summary>
internal sealed class WeekCard(IWeekWording wording, DayDecider dayDecider)
{
    public const string Card = "week";

    private const int WeeksBack = 4;
    private const int MostPlaces = 2;

    public Message Of(ClientTurn clientTurn, LocalDate anyDay, Placement placement)
    {
        var today = Today(clientTurn);
        var monday = MondayOf(anyDay);
        var deload = monday == MondayOf(today) ? DeloadDay.On(today, clientTurn.History) : null;
        var days = WeekDay.From(monday, today, clientTurn.FirstAsked, clientTurn.Client.Week, clientTurn.History, clientTurn.Context.Facts.Value);
        return new Message(
            RichText.Of([.. wording.Week(days, clientTurn.Client.Week is not null, clientTurn.Client.SessionsPerWeek).Blocks, .. Deload(deload)]),
            [.. Rows(clientTurn, monday, today, deload).Where(row => row.Count > 0)])
        {
            Card = Card,
            Placement = placement,
        };
    }

    /// <summary>As far as there is anything to show: four weeks back at most, and the next one if it is planned.</summary>
    public static bool Reaches(ClientTurn clientTurn, LocalDate anyDay)
    {
        var (monday, current) = (MondayOf(anyDay), MondayOf(Today(clientTurn)));
        var first = LocalDate.Max(current.PlusWeeks(-WeeksBack), MondayOf(Since(clientTurn)));
        return (monday >= first && monday <= current) || (monday == current.PlusWeeks(1) && clientTurn.Client.Week is not null);
    }

    public static LocalDate Today(ClientTurn clientTurn) => ClientTurn.Today(clientTurn.Person, clientTurn.Client, clientTurn.Context).Date;

    /// <summary>The first day of which anything can be known: sessions can be noted for days before joining.</summary>
    private static LocalDate Since(ClientTurn clientTurn)
    {
        var history = clientTurn.History;
        return history.CheckIns.Select(checkIn => checkIn.Date)
            .Concat(history.Sessions.Select(session => session.Date))
            .Concat(history.RestDays)
            .Append(clientTurn.FirstAsked)
            .Min();
    }

    private IEnumerable<IReadOnlyList<Button>> Rows(ClientTurn clientTurn, LocalDate monday, LocalDate today, DeloadDay? deload)
    {
        IReadOnlyList<(LocalDate Monday, string Label)> turns =
            [(monday.PlusWeeks(-1), wording.WeekBefore), (monday.PlusWeeks(1), wording.WeekAfter)];
        yield return [.. turns.Where(to => Reaches(clientTurn, to.Monday)).Select(to => WeekButtons.Showing(to.Monday, to.Label))];
        if (monday == MondayOf(today))
        {
            foreach (var session in dayDecider.StillOpen(clientTurn, today))
            {
                foreach (var button in Places(session, $"p{clientTurn.Context.NewFormId}"))
                {
                    yield return [button];
                }
            }
        }

        yield return MissedButtons.Of(clientTurn, monday, wording);
        yield return [WeekButtons.Editing(clientTurn.Context.NewFormId, wording.ChangeMyWeek)];
        if (deload is { CanBeTakenBack: true })
        {
            yield return [DeloadButtons.Ending(deload.First, wording.EndDeload(deload.IsRunning))];
        }
    }

    private IEnumerable<Button> Places(Displacement session, string once)
    {
        var places = session.OtherPlaces.Take(MostPlaces)
            .Select(place => WeekButtons.Placing(session.From, place, once, wording.MoveSession(session.From, place, session.InsteadOf(place))));
        return session.IsLetGo
            ? places
            : places.Append(WeekButtons.LettingGo(session.From, once, wording.LetSessionGo(session.From)));
    }

    private IEnumerable<Block> Deload(DeloadDay? deload) => deload switch
    {
        null => [],
        { IsRunning: true } => RichText.Plain(wording.DeloadDay(deload.Number, DeloadDay.Days)).Blocks,
        _ => RichText.Plain(wording.DeloadBegins(deload.First)).Blocks,
    };

    private static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
