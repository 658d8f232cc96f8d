using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>A trainer's name, and a group of theirs: what it is called, where it is, and when its morning is shown.</summary>
internal static class TrainerForm
{
    public const string Kind = "trainer";

    public const string Name = "name";
    private const string Group = "group";
    private const string At = "at";

    /// <summary>Known beforehand: only the trainer's name is asked, because they were invited to a group.</summary>
    private const string OnlyName = "@only";

    private static readonly LocalTime Usual = new(9, 30);

    public static Form<Speaker> Of(IGroupWording wording, IOnboardingWording onboarding) => new(
        Kind,
        [
            Named(Name, speaker => speaker.Context.Actor?.Name, wording) with
            {
                Applies = (_, speaker) => speaker.Person?.CalledName is null,
                Ask = (_, _) => wording.AskTrainerName,
            },
            Named(Group, _ => null, wording).When(IsWhole) with { Ask = (_, _) => wording.AskGroupName },
            .. ZoneQuestions.Of<Speaker>(onboarding, speaker => speaker.Now).Select(question => question.When(IsWhole)),
            new()
            {
                Id = At,
                Kind = QuestionKind.Typed,
                Applies = (answers, _) => IsWhole(answers),
                Ask = (_, _) => wording.AskSummaryTime,
                Choices = (_, _) => [new(TimeQuestion.Pattern.Format(Usual), TimeQuestion.Pattern.Format(Usual))],
                Read = (typed, _, _) => TimeParser.Read(typed) is { } time
                    ? new ParseResult.Understood(Answer.Of(TimeQuestion.Pattern.Format(time)))
                    : new ParseResult.NotUnderstood(onboarding.TimeHint),
            },
        ]);

    public static Answers JustTheName => Answers.None.With(OnlyName, Answer.Of(OnboardingQuestionId.Yes));

    public static bool IsWhole(Answers answers) => !answers.Has(OnlyName);

    public static string? NameOf(Answers answers) => answers[Name]?.Only;

    public static GroupState GroupOf(Answers answers) => new()
    {
        Name = answers[Group]!.Only!,
        Zone = ZoneAnswers.ZoneOf(answers)!,
        SummaryAt = TimeQuestion.Pattern.Parse(answers[At]!.Only!).Value,
    };

    /// <param name="offered">A name that the platform shows already, as a button; null for none.</param>
    public static Question<Speaker> Named(string id, Func<Speaker, string?> offered, IGroupWording wording) => new()
    {
        Id = id,
        Kind = QuestionKind.Typed,
        Ask = (_, _) => wording.AskTrainerName,
        Choices = (_, speaker) => Shown(offered(speaker)) is { } name ? [new(AsShown, name, HasNumber: false)] : [],
        Settle = (answers, speaker) => answers.Says(id, AsShown) && Shown(offered(speaker)) is { } name
            ? answers.With(id, Answer.Of(name))
            : answers,
        Read = (typed, _, _) => GroupName.Read(typed) is { } name
            ? new ParseResult.Understood(Answer.Of(name))
            : new ParseResult.NotUnderstood(wording.NoName(GroupName.Longest)),
    };

    // A button carries no name: it could be longer than a button may carry, or hold what separates its parts.
    private const string AsShown = "shown";

    private static string? Shown(string? name) => name is null ? null : GroupName.Read(name);
}
