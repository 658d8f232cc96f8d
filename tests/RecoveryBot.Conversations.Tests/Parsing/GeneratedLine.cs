using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Tests.Parsing;

/// <summary>A typed line put together from parts whose meaning is known.</summary>
/// <param name="Said">Signs that must be heard.</param>
/// <param name="Denied">Signs that must not be taken as said.</param>
/// <param name="Ratings">Marks by question id.</param>
/// <param name="Troubles">Question ids that must be asked about.</param>
internal sealed record GeneratedLine(
    string Text,
    IReadOnlyList<WarningSign> Said,
    IReadOnlyList<WarningSign> Denied,
    IReadOnlyDictionary<string, int> Ratings,
    IReadOnlyList<string> Troubles)
{
    private static readonly (string Text, WarningSign Sign, bool IsNoun)[] Signs =
    [
        ("chest pain", WarningSign.ChestPain, true), ("my chest hurts", WarningSign.ChestPain, false),
        ("pressure in my chest", WarningSign.ChestPain, true), ("i fainted", WarningSign.Fainted, false),
        ("passed out in the shower", WarningSign.Fainted, false), ("blackouts", WarningSign.Fainted, true),
        ("palpitations", WarningSign.RacingHeart, true), ("my heart is racing", WarningSign.RacingHeart, false),
        ("short of breath", WarningSign.Breathless, false), ("cant breathe properly", WarningSign.Breathless, false),
        ("hit my head", WarningSign.HeadKnock, false), ("slurred speech", WarningSign.TroubleSpeaking, true),
        ("one side of my face is drooping", WarningSign.SuddenWeakness, false), ("dark urine", WarningSign.DarkUrine, true),
        ("my pee is brown", WarningSign.DarkUrine, false), ("my left calf is swollen", WarningSign.SwollenCalf, false),
        ("heard a pop in my knee", WarningSign.SomethingPopped, false), ("i want to die", WarningSign.NotSafe, false),
        ("suicidal thoughts", WarningSign.NotSafe, true), ("thinking about hurting myself", WarningSign.NotSafe, false),
        ("missed my last two periods", WarningSign.PeriodsStopped, false), ("heatstroke", WarningSign.Overheated, true),
    ];

    private static readonly (string Text, string Question, int Rating)[] Rated =
    [
        ("sleep 4", CheckInQuestionId.Sleep, 4), ("slept badly 2", CheckInQuestionId.Sleep, 2), ("energy 3", CheckInQuestionId.Energy, 3), ("energy was a 5", CheckInQuestionId.Energy, 5),
        ("tired 2", CheckInQuestionId.Energy, 2), ("sore 2", CheckInQuestionId.Soreness, 2), ("stress 4", CheckInQuestionId.Stress, 4), ("stressed 1", CheckInQuestionId.Stress, 1),
        ("mood 3", CheckInQuestionId.Mood, 3), ("mood is 5 today", CheckInQuestionId.Mood, 5), ("food 2", CheckInQuestionId.Food, 2), ("motivation 4", CheckInQuestionId.Motivation, 4),
    ];

    private static readonly (string Text, string Question)[] InTrouble =
    [
        ("so tired", CheckInQuestionId.Energy), ("more tired than usual", CheckInQuestionId.Energy), ("legs sore from the squats", CheckInQuestionId.Soreness),
        ("sore everywhere", CheckInQuestionId.Soreness), ("really stressed", CheckInQuestionId.Stress), ("my knee hurts", CheckInQuestionId.Pain), ("i have a fever", CheckInQuestionId.Ill),
        ("coming down with a cold", CheckInQuestionId.Ill), ("stiff as a board", CheckInQuestionId.Movement), ("grumpy", CheckInQuestionId.Mood), ("couldnt sleep", CheckInQuestionId.Sleep),
        ("not sleeping well", CheckInQuestionId.Sleep), ("temp 38.9", CheckInQuestionId.Ill), ("no energy", CheckInQuestionId.Energy), ("insomnia again", CheckInQuestionId.Sleep),
    ];

    private static readonly (string Text, string Question)[] AllWell =
    [
        ("slept well", CheckInQuestionId.Sleep), ("not sore", CheckInQuestionId.Soreness), ("no pain", CheckInQuestionId.Pain), ("not stressed at all", CheckInQuestionId.Stress),
        ("energy fine", CheckInQuestionId.Energy), ("mood is good", CheckInQuestionId.Mood), ("fever gone", CheckInQuestionId.Ill), ("ate well", CheckInQuestionId.Food),
    ];

    private static readonly string[] Noise =
    [
        "good morning", "hi coach", "woke 3 times", "walked 5 miles", "after 4 nights of noise", "had 2 coffees", "my dad had a heart attack",
        "the weather is great", "ran 10k on sunday", "see you at 7", "thanks", "ok so",
    ];

    private static readonly string[] Separators = [", ", ". ", "\n", "; ", " but ", " and ", "... ", " - ", "! ", "\r\n", " because ", " though "];

    public static GeneratedLine Next(Random random)
    {
        var parts = new List<string>();
        var (said, denied, ratings, troubles) = (new List<WarningSign>(), new List<WarningSign>(), new Dictionary<string, int>(), new List<string>());
        var asked = new HashSet<string>();
        for (var left = random.Next(1, 6); left > 0; left--)
        {
            switch (random.Next(8))
            {
                case 0:
                    var sign = Pick(Signs, random);
                    said.Add(sign.Sign);
                    parts.Add(random.Next(4) == 0 ? Misspelt(sign.Text, random) : sign.Text);
                    break;
                case 1 when Pick(Signs, random) is { IsNoun: true } noun:
                    denied.Add(noun.Sign);
                    parts.Add($"{Pick(["no ", "without ", "never had ", "i dont have any "], random)}{noun.Text}");
                    break;
                case 2 or 3 when Pick(Rated, random) is var rated && asked.Add(rated.Question):
                    ratings[rated.Question] = rated.Rating;
                    parts.Add(rated.Text);
                    break;
                case 4 or 5 when Pick(InTrouble, random) is var trouble && asked.Add(trouble.Question):
                    troubles.Add(trouble.Question);
                    parts.Add(trouble.Text);
                    break;
                case 6 when Pick(AllWell, random) is var well && asked.Add(well.Question):
                    parts.Add(well.Text);
                    break;
                default:
                    parts.Add(Pick(Noise, random));
                    break;
            }
        }

        var text = parts.Skip(1).Aggregate(parts[0], (line, part) => line + Pick(Separators, random) + part);
        return new GeneratedLine(
            random.Next(6) == 0 ? text.ToUpperInvariant() : text, said, [.. denied.Except(said)], ratings, troubles);
    }

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    /// <summary>Two neighbouring letters swapped inside one of the longer words.</summary>
    private static string Misspelt(string text, Random random)
    {
        var words = text.Split(' ');
        var longer = Enumerable.Range(0, words.Length).Where(at => words[at].Length >= 6).ToList();
        if (longer.Count == 0)
        {
            return text;
        }

        var which = Pick(longer, random);
        var letters = words[which].ToCharArray();
        var at = random.Next(1, letters.Length - 2);
        (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
        words[which] = new string(letters);
        return string.Join(' ', words);
    }
}
