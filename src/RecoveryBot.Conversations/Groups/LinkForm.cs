using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>Which of a trainer's groups a channel shows, and who reads there. The channel is known beforehand.</summary>
internal static class LinkForm
{
    public const string Kind = "link";

    private const string Group = "group";
    private const string Readers = "readers";
    private const string Sure = "sure";

    private const string Everybody = "all";
    private const string OnlyTrainers = "trainers";
    private const string Yes = "yes";
    private const string No = "no";

    private const string Where = "@place";

    public static Form<Speaker> Of(IGroupWording wording) => new(
        Kind,
        [
            new()
            {
                Id = Group,
                Kind = QuestionKind.One,
                Applies = (_, speaker) => speaker.Trained.Count > 1,
                Ask = (_, _) => wording.AskWhichGroup,
                Choices = (_, speaker) => [.. speaker.Trained.Select(group => new Choice(Text(group.Group), group.GroupName))],
            },
            new()
            {
                Id = Readers,
                Kind = QuestionKind.One,
                Columns = 2,
                Ask = (_, _) => wording.AskWhoReads,
                Choices = (_, _) => [new(Everybody, wording.WholeGroupReads), new(OnlyTrainers, wording.OnlyTrainersRead)],
            },
            new()
            {
                Id = Sure,
                Kind = QuestionKind.One,
                Columns = 2,
                Ask = (answers, speaker) => wording.LinkPreview(GroupOf(answers, speaker)?.GroupName ?? "", TitleOf(answers), PurposeOf(answers)),
                Choices = (_, _) => [new(Yes, wording.LinkIt), new(No, wording.NotNow)],
            },
        ]);

    public static Answers About(Place place, string? title) => Answers.None.With(
        Where, new Answer([place.Platform, place.Id, place.Thread ?? "", title ?? ""]));

    public static Place PlaceOf(Answers answers) => answers[Where]!.Values is [var platform, var id, var thread, _]
        ? Place.Channel(platform, id, thread.Length == 0 ? null : thread)
        : throw new InvalidOperationException("No channel is known.");

    public static string? TitleOf(Answers answers) => answers[Where]!.Values is [_, _, _, { Length: > 0 } title] ? title : null;

    public static PlacePurpose PurposeOf(Answers answers) =>
        answers.Says(Readers, OnlyTrainers) ? PlacePurpose.Trainers : PlacePurpose.Summary;

    public static bool IsSure(Answers answers) => answers.Says(Sure, Yes);

    /// <summary>Null if they do not train it any more.</summary>
    public static Membership? GroupOf(Answers answers, Speaker speaker) => answers[Group]?.Only is { } id
        ? speaker.Trained.FirstOrDefault(group => Text(group.Group) == id)
        : speaker.Trained.Count == 1 ? speaker.Trained[0] : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
