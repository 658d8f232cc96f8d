using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>The questions about recovery days, in onboarding and later.</summary>
internal static class RecoveryDayQuestions
{
    private const string NoEquipment = "none";
    private const int FewestMinutes = 3;
    private const int MostMinutes = 180;

    /// <summary>Equipment as it stands in saved answers.</summary>
    private static readonly IReadOnlyList<(string Id, Equipment Equipment)> EquipmentChoices =
    [
        ("roller", Equipment.FoamRoller),
        ("ball", Equipment.MassageBall),
        ("massager", Equipment.HandheldMassager),
        ("bike", Equipment.Bike),
        ("rower", Equipment.Rower),
        ("pool", Equipment.Pool),
    ];

    private static readonly int[] OfferedMinutes = [10, 20, 30, 45];

    public static Question<TContext> Minutes<TContext>(IOnboardingWording wording) => new()
    {
        Id = OnboardingQuestionId.Minutes,
        Kind = QuestionKind.One,
        Columns = 4,
        MaySkip = true,
        Ask = (_, _) => wording.AskMinutes,
        Choices = (_, _) => [.. OfferedMinutes.Select(minutes => new Choice(Digits(minutes), wording.Minutes(minutes)))],
        Read = (typed, _, _) => MinutesParser.Read(typed, FewestMinutes, MostMinutes) is { } minutes
            ? new ParseResult.Understood(Answer.Of(Digits(minutes)))
            : new ParseResult.NotUnderstood(wording.MinutesHint),
    };

    public static Question<TContext> AtHand<TContext>(IOnboardingWording wording) => new()
    {
        Id = OnboardingQuestionId.Equipment,
        Kind = QuestionKind.Several,
        Ask = (_, _) => wording.AskEquipment,
        Choices = (_, _) =>
        [
            new(NoEquipment, wording.NoEquipment, Excludes: true),
            .. EquipmentChoices.Select(row => new Choice(row.Id, wording.Equipment(row.Equipment))),
        ],
    };

    /// <summary>Null if it was skipped.</summary>
    public static int? MinutesOf(Answers answers) =>
        answers[OnboardingQuestionId.Minutes]?.Only is { } minutes ? int.Parse(minutes, CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<Equipment> EquipmentOf(Answers answers) =>
        [.. EquipmentChoices.Where(row => answers.Says(OnboardingQuestionId.Equipment, row.Id)).Select(row => row.Equipment)];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
