using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Pausing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Groups.DaysOff;

/// <summary>
/// "/group off 24-26 Dec": no summary and no digest on those days, and clients who belong to this group alone are left alone,
/// unless they want to be asked anyway.
/// </summary>
internal static class DaysOffHandler
{
    /// <summary>What stands behind "off".</summary>
    public static Turn Command(Speaker speaker, Membership group, string days, IDaysOffWording wording) => DaysOffLine.Read(days, speaker.Today) is { } off
        ? speaker.Say(wording.GroupIsOff(group.GroupName, off.From, off.Until)) with { Tells = [new Tell(group.Group, new Told.DaysOffSet(off.From, off.Until), "off")] }
        : speaker.Say(wording.WhichDaysOff(DaysOffLine.MostDays));

    public static Turn End(Speaker speaker, Membership group, IDaysOffWording wording) => speaker.Say(wording.GroupIsOn(group.GroupName)) with
    {
        Tells = [new Tell(group.Group, new Told.DaysOffSet(speaker.Today, speaker.Today), "off")],
    };

    /// <summary>The group's own turn: it keeps the days and tells its clients.</summary>
    public static GroupTurn Take(Told.DaysOffSet off, GroupContext context) => new(context.State with { Off = off.Until > off.From ? new DaysOffSpan(off.From, off.Until) : null })
    {
        Tells = off.Until <= off.From ? [] :
        [
            .. context.Directory.MembersOf(context.Me).Where(member => member.Role == Role.Client).Select(client => new Tell(
                client.Person, new Told.GroupIsOff(context.Me, context.State.Name, off.From, off.Until), $"off:{context.Me}")),
        ],
    };

    /// <summary>A client's turn: whoever has a pause of their own, or another group, is asked as ever.</summary>
    public static Turn Hear(PersonState person, Speaker speaker, Told.GroupIsOff off, IDaysOffWording wording)
    {
        var today = speaker.Today;
        if (speaker.Joined is not [var only] || only.Group != off.Group || off.Until <= today || person.Pause is { } pause && (pause.Until is not { } end || end > today))
        {
            return new Turn(person);
        }

        var days = new Pause(LocalDate.Max(off.From, today), off.Until, PauseReason.Days);
        return new Turn(person with { Pause = days })
        {
            Facts = [new Fact.Paused(days.From, days.Until, days.Reason)],
            Messages =
            [
                new Message(
                    wording.YourGroupIsOff(off.GroupName, days.From, off.Until),
                    [[new Button(wording.AskMeAnyway, new FeaturePress(PauseForm.Kind, "resume", $"o{speaker.Context.NewFormId}").Payload)]])
                {
                    Priority = DeliveryPriority.Reminder,
                },
            ],
        };
    }
}
