using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>Who speaks about groups: a client, a trainer, both, or a stranger.</summary>
/// <param name="Person">Null for a stranger, of whom nothing is kept.</param>
internal sealed record Speaker(PersonState? Person, TurnContext Context)
{
    private const int SpentKept = 16;

    public Instant Now => Context.Now;

    public OpenForm? Open => Person?.OverlayForm;

    /// <summary>The groups they belong to, in whichever role.</summary>
    public IReadOnlyList<Membership> Groups => Context.Me is { } me ? Context.Directory.GroupsOf(me) : [];

    /// <summary>The groups they train.</summary>
    public IReadOnlyList<Membership> Trained => [.. Groups.Where(group => group.Trains)];

    /// <summary>The groups they are a client of.</summary>
    public IReadOnlyList<Membership> Joined => [.. Groups.Where(group => group.Role == Role.Client)];

    /// <summary>A group they train; null for one that is none of theirs, such as a forged button's.</summary>
    public Membership? Training(long group) => Trained.FirstOrDefault(one => one.Group == group);

    public bool IsSpent(string id) => Person?.UsedPresses.Contains(id) ?? false;

    /// <summary>A form or button of this id counts from now on as used.</summary>
    public Speaker Spending(string id) => Person is null
        ? this
        : this with { Person = Person with { UsedPresses = [.. Person.UsedPresses.TakeLast(SpentKept - 1), id] } };

    public Speaker WithoutForm() => Person is null ? this : this with { Person = Person with { OverlayForm = null } };

    public Turn Say(RichText words, params IReadOnlyList<IReadOnlyList<Button>> rows) => Say(new Message(words, rows));

    public Turn Say(Message message) => new(Person) { Messages = [message] };

    /// <summary>To a button that counted before: that it is done, in one message however often it is pressed.</summary>
    public Turn Used(string id, IGroupWording wording) => Say(new Message(wording.DoneAlready, []) { Card = $"used-{id}" });

    /// <summary>The date by the speaker's own days; UTC for who has none.</summary>
    public LocalDate Today => Person is { Client: { } client } person ? ClientTurn.Today(person, client, Context).Date : Now.InUtc().Date;
}
