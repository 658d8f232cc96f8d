namespace RecoveryBot.Conversations.Questions;

/// <summary>Ids of how a complaint is compared with before; they never change.</summary>
internal static class ComplaintCourse
{
    public const string Gone = "gone";
    public const string Less = "less";
    public const string Same = "same";
    public const string More = "more";

    public static readonly IReadOnlyList<string> All = [Gone, Less, Same, More];
}
