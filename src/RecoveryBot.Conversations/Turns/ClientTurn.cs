using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Turns;

/// <summary>One turn with an onboarded client: who, and which of the client's days it is about.</summary>
internal sealed record ClientTurn(PersonState Person, Client Client, LocalDate Date, DateTimeZone Zone, TurnContext Context)
{
    /// <summary>A check-in opened just before the day's end may be finished this long into the next one.</summary>
    private static readonly Duration Grace = Duration.FromHours(1);

    private const int UsedPressesKept = 16;

    /// <summary>So long somebody who taps again and again means one tap.</summary>
    private static readonly Duration OneTap = Duration.FromMinutes(1);

    public Instant Now => Context.Now;

    /// <summary>Null until the day was prompted or opened. A day that comes back, over the date line, is as it was left.</summary>
    public ClientDay? Day => Person.Day is not { } day ? null : day.Date == Date ? day : day.Date > Date ? Kept : null;

    /// <summary>The day as its check-in was kept; null if it was not answered.</summary>
    private ClientDay? Kept => Context.History.Value.CheckIns.FirstOrDefault(checkIn => checkIn.Date == Date) is { } checkIn
        ? new ClientDay.Undecided(Date, checkIn, Context.History.Value.Decided.FirstOrDefault(day => day.Date == Date)?.Decision)
        {
            Answers = RestoredAnswers.Of(checkIn),
            ReferralBefore = Context.History.Value.OpenReferralSince is { } since && since != Date ? since : null,
        }
        : null;

    public ClientDay DayOrNew => Day ?? new ClientDay.Unanswered(Date);

    /// <summary>The open form of this very day.</summary>
    public OpenForm? Form => Day is not null && Person.Form is { Kind: DayForms.CheckIn or DayForms.Change } form ? form : null;

    /// <summary>A feature's open form: asked last, so what is typed answers it.</summary>
    public OpenForm? OverlayForm => Person.OverlayForm;

    /// <summary>The day's form is asked now, so that what is typed answers it and no feature's.</summary>
    public ClientTurn WithoutOverlay() => this with { Person = Person with { OverlayForm = null } };

    // Nobody becomes a client without it.
    private Instant Agreed => Person.Consent!.At;

    /// <summary>The client's day on which they agreed to be asked.</summary>
    public LocalDate OnboardedOn => ClientDays.DayOf(Agreed, Zone, Client.DayStart);

    /// <summary>
    /// The first of the client's days whose morning question came after they agreed to be asked, or the day of agreeing if
    /// something is known of it: nobody has missed a morning that was over.
    /// </summary>
    public LocalDate FirstAsked => OnboardedOn == Today(Person, Client, Context).Date
        || IsKnown(OnboardedOn)
        || MorningTimes.At(Client, OnboardedOn, Zone) > Agreed
            ? OnboardedOn
            : OnboardedOn.PlusDays(1);

    private bool IsKnown(LocalDate date) => History.CheckIns.Any(checkIn => checkIn.Date == date)
        || History.Sessions.Any(session => session.Date == date)
        || History.RestDays.Contains(date);

    /// <summary>The client asked to be left alone on this day.</summary>
    public bool IsPaused => Person.Pause?.Covers(Date) ?? false;

    /// <summary>Whether a form or button of this id was finished or used before.</summary>
    public bool IsUsed(string id) => Person.UsedPresses.Contains(id);

    /// <summary>Something was said since the latest press: the same button pressed now is no repeat.</summary>
    public ClientTurn WithoutPress() => Person.LatestPress is null ? this : this with { Person = Person with { LatestPress = null } };

    /// <summary>Whether this press did what it does just now, and nothing was said or pressed since.</summary>
    public bool IsRepeat(string payload) => Person.LatestPress is { } latest
        && latest.Payload == payload
        && Now - latest.At is var since && since >= Duration.Zero && since <= OneTap;

    /// <summary>The form or button of this id counts from now on as used.</summary>
    public ClientTurn Spending(string id) =>
        this with { Person = Person with { UsedPresses = [.. Person.UsedPresses.TakeLast(UsedPressesKept - 1), id] } };

    /// <summary>The form of this id goes on after all.</summary>
    public ClientTurn Resuming(string id) => this with { Person = Person with { UsedPresses = [.. Person.UsedPresses.Where(spent => spent != id)] } };

    /// <summary>Earlier days, and of referrals those made before today was first answered.</summary>
    public History History => Context.History.Value with
    {
        OpenReferralSince = Day is ClientDay.WithAnswers answered
            ? answered.ReferralBefore
            : Context.History.Value.OpenReferralSince,
    };

    /// <summary>The same turn once this fact is kept.</summary>
    public ClientTurn After(Fact.Dated fact) => this with
    {
        Context = Context with
        {
            History = new Lazy<History>(Context.History.Value.After(fact)),
            Facts = new([.. Context.Facts.Value.Where(kept => kept.Date != fact.Date || kept.GetType() != fact.GetType()), fact]),
        },
    };

    /// <summary>The latest of its kind that was kept of a day; null if there is none.</summary>
    public T? FactOf<T>(LocalDate date)
        where T : Fact.Dated => Context.Facts.Value.OfType<T>().FirstOrDefault(fact => fact.Date == date);

    /// <summary>About the day it is now, or the one that just ended if its check-in is still open.</summary>
    public static ClientTurn Of(PersonState person, Client client, TurnContext context)
    {
        var today = Today(person, client, context);
        var ended = ClientDays.DayOf(context.Now - Grace, today.Zone, client.DayStart);
        return person is { Form: not null, Day.Date: var open } && open == ended ? today with { Date = ended } : today;
    }

    /// <summary>
    /// About the day an occurrence asks about. It may just have ended: 02:30 comes at 03:00 in the night that skips it.
    /// What is due for any other day is about the day it is now.
    /// </summary>
    public static ClientTurn For(Occurrence occurrence, PersonState person, Client client, TurnContext context)
    {
        var today = Today(person, client, context);
        var ended = ClientDays.DayOf(context.Now - Grace, today.Zone, client.DayStart);
        var begunAlready = person.Day is { } day && day.Date > ended;
        return occurrence.Date == ended && !begunAlready ? today with { Date = ended } : today;
    }

    /// <summary>About the day of an open check-in that can be finished no more; null if there is none.</summary>
    public static ClientTurn? Ended(PersonState person, Client client, TurnContext context)
    {
        var today = Today(person, client, context);
        return person is { Form.Kind: DayForms.CheckIn or DayForms.Change, Day.Date: var open }
            && open < ClientDays.DayOf(context.Now - Grace, today.Zone, client.DayStart)
                ? today with { Date = open }
                : null;
    }

    /// <summary>About the day it is now, whatever is still open.</summary>
    public static ClientTurn Today(PersonState person, Client client, TurnContext context)
    {
        var zone = ZoneOf(client);
        return new ClientTurn(person, client, ClientDays.DayOf(context.Now, zone, client.DayStart), zone, context);
    }

    /// <summary>Onboarding takes only zones of this database; one that a later database dropped still needs an answer.</summary>
    public static DateTimeZone ZoneOf(Client client) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(client.Zone) ?? DateTimeZone.Utc;

    /// <summary>The same person with another day and form.</summary>
    public PersonState With(ClientDay day, OpenForm? form) => Person with { Day = day, Form = form };
}
