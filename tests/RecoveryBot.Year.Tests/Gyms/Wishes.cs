using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>What a made-up client wants of a group and its trainers. Days count from the first.</summary>
/// <param name="Group">Which of the two.</param>
/// <param name="Level">How much they let its trainers see from when they join; null for who takes it back within the hour.</param>
/// <param name="IsNamed">Whether they let the group's channel name them.</param>
/// <param name="Joins">The day on which they join.</param>
internal sealed record Wishes(string Name, int Group, ConsentLevel? Level, bool IsNamed, int Joins)
{
    /// <summary>The day on which they leave; null for who stays.</summary>
    public int? Leaves { get; init; }

    /// <summary>The day from which the channel names them no more; null for who does not change their mind.</summary>
    public int? Unnamed { get; init; }

    /// <summary>The day from which trainers see only the day's answer; null for who does not change their mind.</summary>
    public int? ShowsLess { get; init; }

    /// <summary>The day on which they write that their chest hurts; null for most.</summary>
    public int? ChestPain { get; init; }

    /// <summary>What a trainer who comes later may see, as the button says; null for who never answers that.</summary>
    public string? Further { get; init; }

    /// <summary>Whether nobody writes to them at night.</summary>
    public bool HasQuietHours { get; init; }

    private static readonly string[] Names =
    [
        "Anna", "Bela", "Cem", "Dora", "Eli", "Finn", "Gina", "Hal", "Ines", "Jon", "Kim", "Lea", "Max", "Nora", "Omar", "Paula", "Quirin", "Rosa", "Sami",
        "Tara", "Ugo", "Vera", "Wim", "Xenia", "Yusuf", "Zoe", "Arno", "Berta", "Carl", "Dilek", "Emil", "Fatma", "Georg", "Hanna", "Igor", "Jana", "Kofi",
        "Luisa", "Marek", "Nele", "Otto", "Pia", "Rafael", "Selma", "Timo", "Ulla", "Viktor", "Wanda", "Yara", "Zeno",
    ];

    /// <summary>Everybody's, the same each time: each kind of wish occurs in each group.</summary>
    public static Wishes Of(int number, int days)
    {
        var (group, turn) = (number % 2, number / 2);
        return new Wishes(
            Names[number],
            group,
            (turn % 8) switch
            {
                0 or 3 => ConsentLevel.Decision,
                1 or 4 or 6 => ConsentLevel.Answers,
                7 when turn > 8 => null,
                _ => ConsentLevel.Health,
            },
            IsNamed: turn % 3 != 2,
            Joins: turn % 7 == 6 ? days / 4 : 0)
        {
            Leaves = turn % 11 == 10 ? days * 2 / 3 : null,
            Unnamed = turn % 9 == 3 ? days / 2 : null,
            ShowsLess = turn % 12 == 5 ? days / 2 : null,
            ChestPain = turn % 10 == 2 ? days / 3 : null,
            Further = (turn % 5) switch
            {
                0 or 1 => "The same",
                2 => "Only the day's answer",
                3 => "Nothing",
                _ => null,
            },
            HasQuietHours = turn % 3 == 1 || number % 6 == 5,
        };
    }
}
