using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <summary>A shared reminder: what, on which days, when and where, and then exactly what will be posted. The channel is known beforehand.</summary>
internal static class CommunityForm
{
    public const string Kind = "comm";

    private const string Theme = "theme";
    private const string Own = "own";
    private const string Days = "days";
    private const string At = "at";
    private const string Goal = "goal";
    private const string Sure = "sure";

    private const string EveryDay = "every";
    private const string Save = "save";
    private const string Change = "change";
    private const string Cancel = "cancel";

    private const int MostSessions = 10_000;

    private static readonly string[] OfferedTimes = ["07:00", "12:30", "18:00"];
    private static readonly string[] OfferedGoals = ["10", "20", "50"];
    private static readonly IReadOnlyList<IsoDayOfWeek> Week = [.. Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Select(day => (IsoDayOfWeek)day)];

    public static Form<Speaker> Of(ICommunityWording wording, IOnboardingWording onboarding) => new(
        Kind,
        [
            new()
            {
                Id = Theme,
                Kind = QuestionKind.One,
                Columns = 2,
                Ask = (_, _) => wording.AskTheme,
                Choices = (_, _) => [.. Enum.GetValues<SharedTheme>().Select(theme => new Choice(Text((int)theme), wording.Theme(theme)))],
            },
            new()
            {
                Id = Own,
                Kind = QuestionKind.Typed,
                Applies = (answers, _) => answers.Has(Theme) && ThemeOf(answers) == SharedTheme.OwnWords,
                Ask = (_, _) => wording.AskOwnWords(ThemeText.Longest),
                Read = (typed, _, _) => ThemeText.Read(typed) switch
                {
                    ({ } words, _) => new ParseResult.Understood(Answer.Of(words)),
                    (_, ThemeText.Fault.Link) => new ParseResult.NotUnderstood(wording.NoLinks),
                    (_, ThemeText.Fault.TooLong) => new ParseResult.NotUnderstood(wording.WordsTooLong(ThemeText.Longest)),
                    _ => new ParseResult.NotUnderstood(wording.NoWords),
                },
            },
            new()
            {
                Id = Days,
                Kind = QuestionKind.Several,
                Columns = 4,
                Ask = (_, _) => wording.AskDays,
                Choices = (_, _) => [.. Week.Select(day => new Choice(Text((int)day), wording.Day(day))), new(EveryDay, wording.EveryDay, Excludes: true)],
            },
            new()
            {
                Id = At,
                Kind = QuestionKind.Typed,
                Columns = OfferedTimes.Length,
                Ask = (_, _) => wording.AskTime,
                Choices = (_, _) => [.. OfferedTimes.Select(time => new Choice(time, time))],
                Read = (typed, _, _) => TimeParser.Read(typed) is { } time
                    ? new ParseResult.Understood(Answer.Of(TimeQuestion.Pattern.Format(time)))
                    : new ParseResult.NotUnderstood(onboarding.TimeHint),
            },
            .. ZoneQuestions.Of<Speaker>(onboarding, speaker => speaker.Now),
            new()
            {
                Id = Goal,
                Kind = QuestionKind.Typed,
                MaySkip = true,
                Columns = OfferedGoals.Length,
                Ask = (_, _) => wording.AskGoal,
                Choices = (_, _) => [.. OfferedGoals.Select(goal => new Choice(goal, goal, HasNumber: false))],
                Read = (typed, _, _) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var goal) && goal is >= 1 and <= MostSessions
                    ? new ParseResult.Understood(Answer.Of(Text(goal)))
                    : new ParseResult.NotUnderstood(wording.GoalHint(MostSessions)),
            },
            new()
            {
                Id = Sure,
                Kind = QuestionKind.One,
                Columns = 3,
                Ask = (answers, _) => wording.Preview(Saved(answers), new PostText(wording).Preview(ContentOf(answers))),
                Choices = (_, _) => [new(Save, wording.Save), new(Change, wording.Change), new(Cancel, wording.Cancel)],
                Settle = (answers, _) => answers.Says(Sure, Change) ? SetUpTarget.Only(answers) : answers,
            },
        ]);

    /// <summary>Beside reminders that are there, what holds for all of them is known.</summary>
    public static Answers Knowing(Answers answers, CommunityState state)
    {
        var known = answers
            .With(OnboardingQuestionId.Zone, Answer.Of(state.Zone))
            .With(OnboardingQuestionId.ZoneConfirm, Answer.Of(OnboardingQuestionId.Yes));
        return known.With(Goal, state.Goal is { } goal ? Answer.Of(Text(goal)) : Answer.Skipped);
    }

    public static bool IsSure(Answers answers) => answers.Says(Sure, Save);

    /// <summary>Of complete answers.</summary>
    public static Told.ReminderSaved Saved(Answers answers) => new(
        SetUpTarget.NumberOf(answers),
        ThemeOf(answers),
        ThemeOf(answers) == SharedTheme.OwnWords ? answers[Own]?.Only : null,
        answers.Says(Days, EveryDay) || answers[Days] is not { IsSkipped: false } days ? Week : [.. Week.Where(day => days.Values.Contains(Text((int)day)))],
        TimeQuestion.Pattern.Parse(answers[At]!.Only!).Value,
        ZoneAnswers.ZoneOf(answers)!,
        answers[Goal]?.Only is { } goal ? int.Parse(goal, CultureInfo.InvariantCulture) : null);

    private static SharedContent ContentOf(Answers answers) => SharedContent.Of(ThemeOf(answers), answers[Own]?.Only, posted: 0);

    private static SharedTheme ThemeOf(Answers answers) => (SharedTheme)int.Parse(answers[Theme]!.Only!, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
