namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>
/// What may be said of those who are not named, so that nobody's answer can be told from it, nor from how it differs from what
/// was said before: nothing of fewer than five, no part of fewer than two (each of whom could subtract themselves), and no
/// step that is smaller.
/// </summary>
public static class Remainder
{
    /// <summary>Of fewer people no number is given.</summary>
    public const int Fewest = 5;

    /// <summary>A number of people who answered alike is at least this.</summary>
    public const int FewestAlike = 2;

    /// <summary>A number of people asked or answered grows by at least this.</summary>
    public const int Step = 3;

    /// <param name="clients">All of a group's clients on that day.</param>
    /// <param name="shown">What was said before; null at first.</param>
    public static ShownNumbers Next(IReadOnlyList<ChannelClient> clients, ShownNumbers? shown)
    {
        IReadOnlyList<long> named = shown?.Named ?? [.. clients.Where(client => client.Name is not null).Select(client => client.Person)];
        var rest = clients.Where(client => client.Counts && !named.Contains(client.Person)).ToList();
        var answered = rest.Where(client => client.HasAnswered).ToList();
        var asPlanned = answered.Count(client => client.IsAsPlanned == true);
        return new ShownNumbers(named, Next(shown?.Rest, rest.Count, answered.Count, asPlanned));
    }

    private static RestNumbers? Next(RestNumbers? shown, int asked, int answered, int asPlanned) => shown switch
    {
        null => asked < Fewest ? null : new RestNumbers(asked, answered, Split(answered, asPlanned)),
        { AsPlanned: { } before, Easier: { } easier } =>
            IsEnough(answered - shown.Answered, asPlanned - before, answered - asPlanned - easier)
                ? new RestNumbers(Grown(shown.Asked, asked, answered), answered, asPlanned)
                : shown with { Asked = Grown(shown.Asked, asked, shown.Answered) },
        _ => answered - shown.Answered >= Step
            ? new RestNumbers(Grown(shown.Asked, asked, answered), answered, Split(answered, asPlanned))
            : shown with { Asked = Grown(shown.Asked, asked, shown.Answered) },
    };

    private static int? Split(int answered, int asPlanned) => IsEnough(answered, asPlanned, answered - asPlanned) ? asPlanned : null;

    private static bool IsEnough(int answered, int asPlanned, int easier) =>
        answered >= Fewest && asPlanned >= FewestAlike && easier >= FewestAlike;

    // It never shrinks: whoever is gone since could be told from that.
    private static int Grown(int shown, int asked, int answered) => asked - shown >= Step ? asked : Math.Max(shown, answered);
}
