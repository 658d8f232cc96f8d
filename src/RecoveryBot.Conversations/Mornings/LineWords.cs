namespace RecoveryBot.Conversations.Mornings;

/// <summary>The words people use for a morning's topics.</summary>
internal static class LineWords
{
    private static readonly IReadOnlyList<LineWord> Rows =
    [
        new("sleep slept sleeping night", Topic.Sleep, Ask.Sleep),
        new("insomnia sleepless", Topic.Sleep, Ask.Sleep, IsTrouble: true),
        new("energy fresh freshness", Topic.Energy, Ask.Energy),
        new("tired tiredness fatigue fatigued exhausted knackered drained weary", Topic.Energy, Ask.Energy, IsTrouble: true),
        new("muscles muscle", Topic.Soreness, Ask.Soreness),
        new("sore soreness doms achy aching aches", Topic.Soreness, Ask.Soreness, IsTrouble: true),
        new("relaxed calm", Topic.Stress, Ask.Stress),
        new("stress stressed stressful", Topic.Stress, Ask.Stress, IsTrouble: true),
        new("mood happy", Topic.Mood, Ask.Mood),
        new("irritable grumpy moody snappy sad", Topic.Mood, Ask.Mood, IsTrouble: true),
        new("food eat ate eating eaten nutrition drank appetite", Topic.Food, Ask.Food),
        new("motivation motivated keen", Topic.Mood, Ask.Motivation),
        new("movement move moves moving", Topic.Movement, Ask.Movement),
        new("stiff limping", Topic.Movement, Ask.Movement, IsTrouble: true),
        new("pain pains painful hurt hurts hurting", Topic.PainOrIllness, Ask.Pain, IsTrouble: true),
        new("ill sick unwell cold flu", Topic.PainOrIllness, Ask.Ill, IsTrouble: true),
        new("fever feverish temperature", Topic.PainOrIllness, Ask.Ill, IsTrouble: true),
        new("busy", Topic.BusyDay, Ask.Minutes, IsTrouble: true),
    ];

    private static readonly Dictionary<string, LineWord> ByWord = Rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row)))
        .ToDictionary(pair => pair.word, pair => pair.row);

    /// <summary>Signs that are taken at their word wherever they are written, unless they are denied.</summary>
    public static readonly IReadOnlyList<(string Phrase, WarningSign Sign)> Signs =
    [
        ("chest pain", WarningSign.ChestPain),
        ("pain in my chest", WarningSign.ChestPain),
        ("fainted", WarningSign.Fainted),
        ("passed out", WarningSign.Fainted),
        ("palpitations", WarningSign.RacingHeart),
        ("dark urine", WarningSign.DarkUrine),
        ("concussion", WarningSign.HeadKnock),
        ("hit my head", WarningSign.HeadKnock),
        ("suicidal", WarningSign.NotSafe),
        ("kill myself", WarningSign.NotSafe),
        ("end my life", WarningSign.NotSafe),
    ];

    public static readonly HashSet<string> Denials =
        ["no", "not", "without", "never", "isn't", "don't", "didn't", "haven't", "can't", "couldn't", "wasn't", "nor", "hardly"];

    public static readonly HashSet<string> FineWords =
        ["fine", "ok", "okay", "good", "well", "great", "normal", "normally", "usual", "alright", "gone"];

    public static readonly HashSet<string> Joints = ["and", "but", "though", "with"];

    public static LineWord? Of(string word) => ByWord.GetValueOrDefault(word);
}

/// <param name="Words">Separated by blanks.</param>
/// <param name="Question">Which question a number beside it answers.</param>
/// <param name="IsTrouble">It names the trouble, so that denying it means all is well: "not sore", but not "no energy".</param>
internal sealed record LineWord(string Words, Topic Topic, string Question, bool IsTrouble = false);
