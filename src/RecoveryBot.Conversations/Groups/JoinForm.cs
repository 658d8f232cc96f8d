using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What a client lets a group's trainers see, which of its channels may name them, and what they are called there.</summary>
internal static class JoinForm
{
    public const string Kind = "join";

    public const string Share = "share";
    private const string Summary = "named";
    private const string Trainers = "coaches";
    private const string Name = "name";

    /// <summary>Known beforehand: which group.</summary>
    private const string Group = "@group";

    /// <summary>Known beforehand: the code by which it is joined; none if they belong to it already.</summary>
    private const string Code = "@code";

    private const string Yes = "yes";
    private const string No = "no";
    private const string NotNow = "none";

    private static readonly IReadOnlyList<ConsentLevel> Levels = [ConsentLevel.Decision, ConsentLevel.Answers, ConsentLevel.Health];

    public static Form<Speaker> Of(IGroupWording wording) => new(
        Kind,
        [
            new()
            {
                Id = Share,
                Kind = QuestionKind.One,
                Ask = (answers, speaker) => wording.AskSharing(NameOfGroup(answers, speaker), TrainerNames(answers, speaker), CodeOf(answers) is null),
                Choices = (answers, _) =>
                [
                    .. Levels.Select(level => new Choice(IdOf(level), wording.ConsentLevelName(level))),
                    new(NotNow, CodeOf(answers) is null ? wording.SeeNothing : wording.NotNow),
                ],
            },
            Naming(Summary, PlacePurpose.Summary, wording),
            Naming(Trainers, PlacePurpose.Trainers, wording),
            TrainerForm.Named(Name, speaker => speaker.Context.Actor?.Name, wording) with
            {
                Applies = (answers, speaker) => LevelOf(answers) is not null && speaker.Person?.CalledName is null,
                Ask = (_, _) => wording.AskCalledName,
            },
        ]);

    /// <param name="code">Null for who belongs to the group already.</param>
    public static Answers About(long group, string? code) => code is null
        ? Answers.None.With(Group, Answer.Of(group.ToString(CultureInfo.InvariantCulture)))
        : About(group, null).With(Code, Answer.Of(code));

    public static long GroupOf(Answers answers) => long.Parse(answers[Group]!.Only!, NumberStyles.None, CultureInfo.InvariantCulture);

    public static string? CodeOf(Answers answers) => answers[Code]?.Only;

    /// <summary>Null for nothing, or as long as it was not said.</summary>
    public static ConsentLevel? LevelOf(Answers answers) =>
        Levels.Cast<ConsentLevel?>().FirstOrDefault(level => answers.Says(Share, IdOf(level!.Value)));

    public static string? NameOf(Answers answers) => answers[Name]?.Only;

    /// <summary>Whether a channel of this purpose may name them.</summary>
    public static bool IsNamed(Answers answers, PlacePurpose purpose) =>
        answers.Says(purpose == PlacePurpose.Summary ? Summary : Trainers, Yes);

    /// <summary>The group's channel of a purpose; null if it has none.</summary>
    public static BoundPlace? ChannelOf(long group, PlacePurpose purpose, Speaker speaker) =>
        speaker.Context.Directory.PlacesOf(group).FirstOrDefault(place => place.Purpose == purpose);

    public static IReadOnlyList<Member> TrainersOf(long group, Speaker speaker) =>
        [.. speaker.Context.Directory.MembersOf(group).Where(member => member.Trains && member.Person != speaker.Context.Me)];

    public static IReadOnlyList<string> TrainerNames(Answers answers, Speaker speaker) =>
        [.. TrainersOf(GroupOf(answers), speaker).Select(trainer => trainer.Name)];

    public static string NameOfGroup(Answers answers, Speaker speaker) => speaker.Context.Directory.NameOf(GroupOf(answers)) ?? "";

    private static Question<Speaker> Naming(string id, PlacePurpose purpose, IGroupWording wording) => new()
    {
        Id = id,
        Kind = QuestionKind.One,
        Columns = 2,
        Applies = (answers, speaker) => LevelOf(answers) is not null && ChannelOf(GroupOf(answers), purpose, speaker) is not null,
        Ask = (answers, speaker) => wording.AskNaming(ChannelOf(GroupOf(answers), purpose, speaker)?.Title, purpose),
        Choices = (_, _) => [new(Yes, wording.ByName), new(No, wording.NotByName)],
    };

    private static string IdOf(ConsentLevel level) => ((int)level).ToString(CultureInfo.InvariantCulture);
}
