namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>Every post of a month that named somebody who is nobody's any more is made again without them, text and picture.</summary>
internal static class ErasedPosts
{
    /// <summary>For as long it is known who was named, and where it stands.</summary>
    public const int Days = 30;

    public static GroupTurn Correct(long person, GroupContext context)
    {
        var today = GroupMornings.DayOf(context.State, context.Now);
        return new GroupTurn(context.State)
        {
            Sends =
            [
                .. from back in Enumerable.Range(0, Days)
                   let date = today.PlusDays(-back)
                   let numbers = context.Sight.NumbersOf(context.Me, date)
                   where numbers is not null && numbers.Named.Contains(person)
                   from send in SummaryPosts.Corrections(date, numbers, context)
                   select send,
            ],
        };
    }
}
