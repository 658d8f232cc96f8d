using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>What the next session will ask of the body, as far as the plan tells (statements 88, 105).</summary>
internal static class NextSession
{
    private const BodyAreas Legs = BodyAreas.Hips | BodyAreas.Thighs | BodyAreas.Ankles;
    private const BodyAreas Upper = BodyAreas.Shoulders | BodyAreas.ThoracicSpine;
    private const BodyAreas Running = BodyAreas.Calves | BodyAreas.Ankles | BodyAreas.Hips | BodyAreas.Feet;
    private const BodyAreas Riding = BodyAreas.Hips | BodyAreas.ThoracicSpine | BodyAreas.LowerBack;
    private const BodyAreas Everything = BodyAreas.Hips | BodyAreas.ThoracicSpine | BodyAreas.Shoulders;

    /// <summary>The bit that makes an ASCII letter lower case.</summary>
    private const int LowerCase = 0x20;

    /// <summary>How a word of a slot's name may begin, and what it asks for.</summary>
    private static readonly (string Begins, BodyAreas Areas)[] SlotWords =
    [
        ("lower", Legs), ("leg", Legs), ("squat", Legs), ("deadlift", Legs | BodyAreas.LowerBack), ("glute", Legs),
        ("upper", Upper), ("push", Upper), ("pull", Upper), ("press", Upper), ("bench", Upper), ("swim", Upper),
        ("run", Running), ("tempo", Running), ("threshold", Running), ("sprint", Running), ("speed", Running),
        ("aerobic", Running), ("long", Running), ("ride", Riding), ("bike", Riding), ("cycl", Riding),
        ("row", Riding), ("total", Everything), ("full", Everything), ("resistance", Everything),
    ];

    /// <summary>
    /// The areas named by today's slot, whose session waits; without such a name, what the goal commonly restricts.
    /// </summary>
    public static BodyAreas Asks(DecisionInput input)
    {
        var areas = input.Plan.Slot is { } slot ? Named(slot) : BodyAreas.None;
        return areas != BodyAreas.None ? areas : Commonly(input.Profile.Goal);
    }

    private static BodyAreas Commonly(Goal goal) => goal switch
    {
        Goal.StrengthHypertrophy => Everything,
        Goal.EnduranceConditioning => Running,
        Goal.FatLossGeneral => BodyAreas.Hips | BodyAreas.ThoracicSpine,
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };

    private static BodyAreas Named(ReadOnlySpan<char> slot)
    {
        var areas = BodyAreas.None;
        for (var at = 0; at < slot.Length; at++)
        {
            if (char.IsLetter(slot[at]) && (at == 0 || !char.IsLetter(slot[at - 1])))
            {
                areas |= NamedAtStart(slot[at..]);
            }
        }

        return areas;
    }

    private static BodyAreas NamedAtStart(ReadOnlySpan<char> word)
    {
        foreach (var (begins, areas) in SlotWords)
        {
            if ((word[0] | LowerCase) == begins[0] && word.StartsWith(begins, StringComparison.OrdinalIgnoreCase))
            {
                return areas;
            }
        }

        return BodyAreas.None;
    }
}
