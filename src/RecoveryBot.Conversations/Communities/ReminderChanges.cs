using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities;

/// <summary>Somebody who manages the channel, of which the platform was asked in their turn, sets up, changes, pauses or stops.</summary>
internal static class ReminderChanges
{
    public static CommunityTurn Take(Told what, long by, CommunityContext context) => what switch
    {
        Told.ReminderSaved saved => Saving(saved, by, context),
        Told.ReminderStopped(var number) => Stopping(number, by, context),
        Told.RemindersPaused(var isPaused) => Changed(context.State with { IsPaused = isPaused, EmptyWeeks = 0 }, by, context),
        Told.DaysOffSet off => Changed(context.State.With(off), by, context),
        _ => new CommunityTurn(context.State),
    };

    /// <summary>With no days, they end.</summary>
    public static CommunityState With(this CommunityState state, Told.DaysOffSet off) =>
        state with { Off = off.Until > off.From ? new DaysOffSpan(off.From, off.Until) : null };

    /// <summary>A new reminder beside the others, or one in place of what it was.</summary>
    private static CommunityTurn Saving(Told.ReminderSaved saved, long by, CommunityContext context)
    {
        var state = context.State with { Zone = saved.Zone, Goal = saved.Goal };
        if (saved.Number is { } number && state.Reminders.FirstOrDefault(one => one.Number == number) is { } before)
        {
            var changed = saved.Reminder(number) with { LastDue = before.LastDue, Posted = before.Theme == saved.Theme ? before.Posted : 0 };
            return Changed(state with { Reminders = [.. state.Reminders.Select(one => one.Number == number ? changed : one)] }, by, context);
        }

        return state.Reminders.Count >= CommunityState.MostReminders
            ? new CommunityTurn(context.State)
            : Changed(Adding(state, saved), by, context);
    }

    public static CommunityState Adding(CommunityState state, Told.ReminderSaved saved) => state with
    {
        Reminders = [.. state.Reminders, saved.Reminder(state.LastNumber + 1)],
        LastNumber = state.LastNumber + 1,
    };

    /// <summary>With the last one the community ends, and nothing of it is kept.</summary>
    private static CommunityTurn Stopping(int number, long by, CommunityContext context)
    {
        var left = context.State.Reminders.Where(one => one.Number != number).ToList();
        return left.Count == 0
            ? new CommunityTurn(State: null)
            : Changed(context.State with { Reminders = left }, by, context);
    }

    private static CommunityTurn Changed(CommunityState state, long by, CommunityContext context) => new(state)
    {
        Agenda = PostMoments.All(state, context),
        Changes = context.Channel is { } channel ? [new CommunityChange.LookAfter(channel.Id, by)] : [],
    };

    private static SharedReminder Reminder(this Told.ReminderSaved saved, int number) => new(number, saved.Theme, saved.OwnWords, saved.Days, saved.At);
}
