using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.AccountLinking;

/// <summary>
/// What follows once another chat was linked. The person's settings, plan, pause and agenda stay; of whoever was known in
/// the other chat came what is kept about their days, which stands in the history already.
/// </summary>
internal sealed class AccountLinkedHandler(IAccountLinkWording wording, CheckInCompletion checkIn, PlanHandler plan)
{
    /// <param name="clientTurn">About the day it is now.</param>
    public Turn Of(ClientTurn clientTurn, AccountLink accountLink)
    {
        IReadOnlyList<Fact.Dated> facts = accountLink.Other is null ? [] : [.. StillHolds(clientTurn, accountLink.Other)];
        clientTurn = facts.Aggregate(clientTurn, (before, fact) => before.After(fact));
        IReadOnlyList<Fact.Dated> obsolete = accountLink.Days == 0 ? [] : [.. plan.Obsolete(clientTurn)];
        clientTurn = obsolete.Aggregate(clientTurn, (before, fact) => before.After(fact));
        var today = Today(clientTurn, accountLink);
        return today with
        {
            Facts = [.. facts, .. obsolete, .. today.Facts],
            Messages = [Told(clientTurn, clientTurn.Context.Here, accountLink), .. today.Messages],
            Sends =
            [
                .. clientTurn.Context.Chats.Value.Where(chat => chat.Platform != clientTurn.Context.Here)
                    .Select(chat => new Send(new Destination.Own(chat.Platform), Told(clientTurn, chat.Platform, accountLink))),
            ],
        };
    }

    /// <summary>The other's settings and pauses came along as what they were; what holds from now on is the person's own.</summary>
    private static IEnumerable<Fact.Dated> StillHolds(ClientTurn clientTurn, PersonState other)
    {
        if (other.Client is null)
        {
            yield break;
        }

        yield return new Fact.SettingsChanged(clientTurn.Date, clientTurn.Client);
        if (other.Pause is { } pause && (pause.Until is not { } until || until > clientTurn.Date))
        {
            yield return new Fact.Paused(pause.From, LocalDate.Max(pause.From, clientTurn.Date), pause.Reason);
        }

        if (clientTurn.Person.Pause is { } own)
        {
            yield return new Fact.Paused(own.From, own.Until, own.Reason);
        }
    }

    /// <summary>A day that is answered is decided again with everything that is known now; one that is not stays open.</summary>
    private Turn Today(ClientTurn clientTurn, AccountLink accountLink)
    {
        var day = TheirDay(clientTurn, accountLink);
        return day is not null
            // What an answer plans for the rest of the day is to be planned here, too.
            ? checkIn.DecidedAs(clientTurn with { Person = clientTurn.With(day, form: null) }, day.Answers, Placement.Below)
            : clientTurn is { Day: ClientDay.WithAnswers own, Form: null } && accountLink.Days > 0
                ? checkIn.ShownAgain(clientTurn with { Person = clientTurn.With(own, form: null) }, Placement.Below)
                : new Turn(clientTurn.Person);
    }

    /// <summary>The day as it was answered in the other chat, if what was said there counts.</summary>
    private static ClientDay.WithAnswers? TheirDay(ClientTurn clientTurn, AccountLink accountLink) =>
        accountLink.Other?.Day is ClientDay.WithAnswers day && day.Date == clientTurn.Date && accountLink.CheckIns.Contains(day.Date)
            ? day with
            {
                ReferralBefore = day.ReferralBefore ?? Earlier(clientTurn.Context.History.Value, day.Date),
                Snoozes = clientTurn.DayOrNew.Snoozes,
                Revision = Math.Max(day.Revision, clientTurn.DayOrNew.Revision),
            }
            : null;

    private static LocalDate? Earlier(History history, LocalDate date) =>
        history.OpenReferralSince < date ? history.OpenReferralSince : null;

    private Message Told(ClientTurn clientTurn, string here, AccountLink accountLink)
    {
        var chats = clientTurn.Context.Chats.Value;
        var told = new NewlyLinkedChat(
            [.. chats.Select(chat => chat.Platform).Where(platform => platform != here)],
            clientTurn.Context.Here,
            accountLink.Days,
            accountLink.Other?.Client is null ? null : chats[0].Platform);
        return new Message(wording.Connected(told), [AccountLinkButtons.Reminders(here, chats, wording)])
        {
            Card = AccountLinkHandler.Card,
            Placement = Placement.Below,
        };
    }
}
