using System.Globalization;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    private const string NoEquipment = "none";
    private const int FewestMinutes = 3;
    private const int MostMinutes = 180;

    /// <summary>Equipment as it stands in saved answers.</summary>
    internal static readonly IReadOnlyList<(string Id, Equipment Equipment)> EquipmentChoices =
    [
        ("roller", Equipment.FoamRoller),
        ("ball", Equipment.MassageBall),
        ("massager", Equipment.HandheldMassager),
        ("bike", Equipment.Bike),
        ("rower", Equipment.Rower),
        ("pool", Equipment.Pool),
    ];

    private static readonly int[] OfferedMinutes = [10, 20, 30, 45];

    private IEnumerable<Question<OnboardingContext>> RecoveryDays() =>
    [
        Question(
            OnboardingAsk.Minutes,
            _wording.AskMinutes,
            [.. OfferedMinutes.Select(minutes => new Choice(minutes.ToString(CultureInfo.InvariantCulture), _wording.Minutes(minutes)))]) with
        {
            Columns = 4,
            MaySkip = true,
            Read = (typed, _, _) => MinutesReading.Read(typed, FewestMinutes, MostMinutes) is { } minutes
                ? Understood(minutes.ToString(CultureInfo.InvariantCulture))
                : new Reading.NotUnderstood(_wording.MinutesHint),
        },
        Question(
            OnboardingAsk.Equipment,
            _wording.AskEquipment,
            [
                new(NoEquipment, _wording.NoEquipment, Excludes: true),
                .. EquipmentChoices.Select(row => new Choice(row.Id, _wording.Equipment(row.Equipment))),
            ]) with
        {
            Kind = QuestionKind.Several,
        },
    ];
}
