using NodaTime;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>A group's days off.</content>
public sealed partial class EnglishWording
{
    public RichText GroupIsOff(string group, LocalDate from, LocalDate until) => Said(
        $"{group} is off {DaysFrom(from, until)}: no summary and no digest. Clients of this group alone aren't asked on those days, unless they want to be.");

    public RichText WhichDaysOff(int most) => Said(
        $"Which days? Such as: /group off 24 Dec to 26 Dec. At most {Digits(most)} days at once.");

    public RichText GroupIsOn(string group) => Said($"{group} has no days off any more. Clients who pause for them can end that with /resume.");

    public RichText YourGroupIsOff(string group, LocalDate from, LocalDate until) => Said(
        $"{group} is off {DaysFrom(from, until)}. I'll ask again on {WeekdayInShort.Format(until)}.");

    public string AskMeAnyway => "Ask me anyway";

    private static string DaysFrom(LocalDate from, LocalDate until) => until == from.PlusDays(1)
        ? $"on {WeekdayInShort.Format(from)}"
        : $"from {WeekdayInShort.Format(from)} to {WeekdayInShort.Format(until.PlusDays(-1))}";
}
