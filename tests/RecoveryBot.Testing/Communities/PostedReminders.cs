using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Testing.Communities;

/// <summary>A community whose reminder is posted at this moment, without anybody having set it up.</summary>
public static class PostedReminders
{
    private static readonly SharedReminder Daily =
        new(1, SharedTheme.Breathing, OwnWords: null, [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)], LocalTime.Midnight);

    /// <summary>Part of one transaction.</summary>
    /// <returns>The community, and the post on its way to the channel.</returns>
    public static (long Community, QueuedMessage Post) In(IUnitOfWork unitOfWork, Place channel, Instant now)
    {
        var today = now.InUtc().Date;
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        var state = new CommunityState { Zone = "Etc/UTC", Reminders = [Daily], LastNumber = 1, Salts = [new WeekSalt(monday, [1, 2, 3, 4])] };
        var admin = unitOfWork.People.Add(Place.Direct(channel.Platform, "4000000001"), new PersonState { Organiser = new OrganiserProfile(1, now) }, now);
        var community = unitOfWork.Communities.Found(new CommunityFounding(state, channel, "city-runners", []), admin, now);
        var place = unitOfWork.Directory.PlacesOf(community)[0].Id;
        unitOfWork.Communities.Change(community, new CommunityChange.KeepPost(today, 1, place, SharedContent.Of(SharedTheme.Breathing, null, 0)));
        var message = Message.Reporting(new Report(ReportKind.SharedPost, community, Looker: null, today, 1)) with
        {
            Card = FormattableString.Invariant($"shared:{community}:{today:uuuu-MM-dd}:1"),
            Priority = DeliveryPriority.Summary,
            VersionsApart = Duration.FromSeconds(6),
        };
        return (community, unitOfWork.Outbox.Add(channel, message, now, community));
    }
}
