namespace RecoveryBot.Conversations.Questions;

/// <summary>The ids of the check-in's questions: they stand in buttons and in saved answers, so they never change.</summary>
internal static class CheckInQuestionId
{
    /// <summary>After a referral: whether somebody has looked at it.</summary>
    public const string Seen = "seen";

    /// <summary>After pain: how it is now.</summary>
    public const string PainNow = "painnow";

    /// <summary>After an illness: how it is now.</summary>
    public const string IllNow = "illnow";

    /// <summary>After a day for training of which nothing is noted: whether there was any.</summary>
    public const string Yesterday = "yday";

    public const string How = "how";
    public const string Later = "later";
    public const string Differs = "diff";
    public const string Confirm = "calm";
    public const string Safety = "safety";
    public const string SafetyAgain = "safety2";
    public const string Pain = "pain";
    public const string PainPlace = "where";
    public const string PainDays = "days";
    public const string PainSpot = "spot";
    public const string Ill = "ill";
    public const string ColdSigns = "cold";
    public const string Movement = "move";
    public const string MovementAgain = "move2";
    public const string Sleep = "sleep";
    public const string Hours = "hours";
    public const string ShortNight = "short";
    public const string Energy = "energy";
    public const string UsedUp = "used";
    public const string Soreness = "sore";
    public const string Area = "area";
    public const string Stress = "stress";
    public const string StressKind = "kinds";
    public const string Mood = "mood";
    public const string Motivation = "motive";
    public const string Food = "food";
    public const string Minutes = "minutes";

    /// <summary>Asked by nobody: what was said plainly and belongs on the safety list, as ids of the lists' choices.</summary>
    public const string Said = "@said";

    /// <summary>Asked by nobody: the same of what may be meant.</summary>
    public const string InDoubt = "@doubt";

    /// <summary>Asked by nobody: the check-in was decided before the safety list was answered.</summary>
    public const string Unfinished = "@left";

    /// <summary>Asked by nobody: the answer a question had before a later complaint asked it again.</summary>
    public static string Earlier(string question) => $"@{question}";

    /// <summary>Asked by nobody: what the client wished for beyond the day's answer.</summary>
    public const string Wishes = "wishes";

    /// <summary>Only in the form that changes an answer: what it is that changed.</summary>
    public const string Changed = "changed";
}
