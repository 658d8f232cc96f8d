namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>The log's questions and what stands in their saved answers.</summary>
internal static class LogQuestionId
{
    public const string Day = "day";

    /// <summary>Which of the days that may be meant.</summary>
    public const string DayPick = "daypick";

    public const string Keep = "keep";
    public const string What = "what";

    /// <summary>On a rest day: whether something light was a session, or just part of the day.</summary>
    public const string Lightly = "lightly";
    public const string PartOfDay = "part";
    public const string AsSession = "session";
    public const string Rpe = "rpe";
    public const string Minutes = "min";

    /// <summary>Whether what would hardly be possible is so.</summary>
    public const string Sure = "sure";

    /// <summary>Known before the first question: which day it is about.</summary>
    public const string KnownDay = "@day";

    /// <summary>Known before the first question: numbers of the typed line that found no home.</summary>
    public const string Left = "@left";

    /// <summary>
    /// Known before the first question if the evening asks: what it expects the day to have been, <see cref="Train"/>,
    /// <see cref="Light"/> or <see cref="Rest"/>.
    /// </summary>
    public const string Evening = "@evening";

    public const string Add = "add";
    public const string Replace = "replace";
    public const string Clear = "clear";
    public const string Leave = "leave";

    public const string Train = "train";
    public const string Light = "light";

    /// <summary>The session that was given that day.</summary>
    public const string AsGiven = "given";
    public const string Rest = "rest";

    public const string Yes = "yes";
    public const string No = "no";
}
