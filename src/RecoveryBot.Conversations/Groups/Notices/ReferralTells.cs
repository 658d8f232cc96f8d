using System.Globalization;
using NodaTime.Text;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Notices;

/// <summary>
/// Whoever is sent to a professional is told of to their groups at once, and so is that it holds no more. One that is open since
/// an earlier day and can wait stands in the digest.
/// </summary>
internal static class ReferralTells
{
    public static IEnumerable<Tell> Of(Turn turn, TurnContext context, IReadOnlyList<Membership> groups)
    {
        if (turn.Facts.OfType<Fact.CheckInDecided>().LastOrDefault() is not { } decided || !Concerns(decided, context))
        {
            return [];
        }

        var told = new Told.Referred(decided.Date, decided.ForTrainer is { Urgency: Urgency.Soon });
        var key = string.Create(CultureInfo.InvariantCulture, $"refer:{context.Me}:{LocalDatePattern.Iso.Format(decided.Date)}");
        return groups.Where(group => group.Role == Role.Client).Select(group => new Tell(group.Group, told, key));
    }

    private static bool Concerns(Fact.CheckInDecided decided, TurnContext context) => decided.Decision == Decision.Refer
        ? decided.ForTrainer is not { Urgency: Urgency.Soon, ReferredSince: { } since } || since == decided.Date
        : context.Person?.Day is ClientDay.Answered { Decision: Decision.Refer } day && day.Date == decided.Date;
}
