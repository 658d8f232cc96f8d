using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Connecting;

/// <summary>
/// What follows once another chat was joined. The person's settings, plan, pause and agenda stay; of whoever was known in
/// the other chat came what is kept about their days, which stands in the history already.
/// </summary>
internal sealed class JoinedTalk(IWording wording, CheckInEnd checkIn, PlanTalk plan)
{
    /// <param name="visit">About the day it is now.</param>
    public Turn Of(Visit visit, Joined joined)
    {
        IReadOnlyList<Fact.Dated> facts = joined.Other is null ? [] : [.. StillHolds(visit, joined.Other)];
        visit = facts.Aggregate(visit, (before, fact) => before.After(fact));
        IReadOnlyList<Fact.Dated> obsolete = joined.Days == 0 ? [] : [.. plan.Obsolete(visit)];
        visit = obsolete.Aggregate(visit, (before, fact) => before.After(fact));
        var today = Today(visit, joined);
        return today with
        {
            Facts = [.. facts, .. obsolete, .. today.Facts],
            Messages = [Told(visit, visit.Context.Here, joined), .. today.Messages],
            Sends =
            [
                .. visit.Context.Chats.Value.Where(chat => chat.Platform != visit.Context.Here)
                    .Select(chat => new Send(new Destination.Own(chat.Platform), Told(visit, chat.Platform, joined))),
            ],
        };
    }

    /// <summary>The other's settings and pauses came along as what they were; what holds from now on is the person's own.</summary>
    private static IEnumerable<Fact.Dated> StillHolds(Visit visit, PersonState other)
    {
        if (other.Client is null)
        {
            yield break;
        }

        yield return new Fact.SettingsChanged(visit.Date, visit.Client);
        if (other.Pause is { } pause && (pause.Until is not { } until || until > visit.Date))
        {
            yield return new Fact.Paused(pause.From, LocalDate.Max(pause.From, visit.Date), pause.Reason);
        }

        if (visit.Person.Pause is { } own)
        {
            yield return new Fact.Paused(own.From, own.Until, own.Reason);
        }
    }

    /// <summary>A day that is answered is decided again with everything that is known now; one that is not stays open.</summary>
    private Turn Today(Visit visit, Joined joined)
    {
        var day = TheirDay(visit, joined);
        return (day ?? visit.Day) is { CheckIn: not null, Answers: not null } answered
            && joined.Days > 0
            && (day is not null || visit.Form is null)
                ? checkIn.DecidedAgain(visit with { Person = visit.With(answered, form: null) }, Placement.Below)
                : new Turn(visit.Person);
    }

    /// <summary>The day as it was answered in the other chat, if what was said there counts.</summary>
    private static ClientDay? TheirDay(Visit visit, Joined joined) =>
        joined.Other?.Day is { CheckIn: not null } day && day.Date == visit.Date && joined.CheckIns.Contains(day.Date)
            ? day with
            {
                ReferralBefore = day.ReferralBefore ?? Earlier(visit.Context.History.Value, day.Date),
                Snoozes = visit.DayOrNew.Snoozes,
                Revision = Math.Max(day.Revision, visit.DayOrNew.Revision),
            }
            : null;

    private static LocalDate? Earlier(History history, LocalDate date) =>
        history.OpenReferralSince < date ? history.OpenReferralSince : null;

    private Message Told(Visit visit, string here, Joined joined)
    {
        var chats = visit.Context.Chats.Value;
        var told = new NewlyConnected(
            [.. chats.Select(chat => chat.Platform).Where(platform => platform != here)],
            visit.Context.Here,
            joined.Days,
            joined.Other?.Client is null ? null : chats[0].Platform);
        return new Message(wording.Connected(told), [ConnectPresses.Reminders(here, chats, wording)])
        {
            Card = ConnectTalk.Card,
            Placement = Placement.Below,
        };
    }
}
