namespace RecoveryBot.Conversations.Forms;

/// <summary>One answer: choice ids or typed values in their stored form. Empty means skipped.</summary>
public sealed record Answer(IReadOnlyList<string> Values)
{
    public static readonly Answer Skipped = new([]);

    public static Answer Of(string value) => new([value]);

    public bool IsSkipped => Values.Count == 0;

    /// <summary>The only value, or null if there is none or more than one.</summary>
    public string? Only => Values is [var only] ? only : null;

    public bool Equals(Answer? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    public override int GetHashCode() =>
        Values.Aggregate(0, (hash, value) => HashCode.Combine(hash, string.GetHashCode(value, StringComparison.Ordinal)));
}

/// <summary>What has been answered in one form, in the order it was answered: "back" takes the last one away.</summary>
public sealed record Answers(IReadOnlyList<GivenAnswer> InOrder)
{
    public static readonly Answers None = new([]);

    public Answer? this[string question] =>
        InOrder.FirstOrDefault(given => given.Question == question)?.Answer;

    public bool Has(string question) => this[question] is not null;

    /// <summary>Whether a question's answer contains this value.</summary>
    public bool Says(string question, string value) => this[question]?.Values.Contains(value) ?? false;

    /// <summary>Adds an answer, or replaces it where it stands.</summary>
    public Answers With(string question, Answer answer) => Has(question)
        ? new([.. InOrder.Select(given => given.Question == question ? given with { Answer = answer } : given)])
        : new([.. InOrder, new GivenAnswer(question, answer)]);

    public Answers Without(string question) => new([.. InOrder.Where(given => given.Question != question)]);
}

public sealed record GivenAnswer(string Question, Answer Answer);
