using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>What was understood of a log typed in one line.</summary>
/// <param name="Known">What answers the log's questions, in their order; none if nothing of the line makes sense.</param>
/// <param name="Left">Numbers that found no home, as they were typed.</param>
/// <param name="NamesDay">The day is said, and not assumed.</param>
/// <param name="NamesSession">A session is said: by its name, or by numbers that say what they are.</param>
internal sealed record ParsedLog(Answers Known, IReadOnlyList<string> Left, bool NamesDay, bool NamesSession)
{
    public static readonly ParsedLog None = new(Answers.None, [], NamesDay: false, NamesSession: false);

    public bool IsNone => Known.InOrder.Count == 0;
}
