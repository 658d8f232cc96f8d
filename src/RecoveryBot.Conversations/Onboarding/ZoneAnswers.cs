using System.Globalization;
using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>What the answers say about the time zone: one zone, or several of which one is then picked.</summary>
internal static class ZoneAnswers
{
    public const string NoneOfThese = "none";

    private const string Place = "z";

    public static bool IsSeveral(Answers answers) => Candidates(answers).Count > 1;

    public static IReadOnlyList<string> Candidates(Answers answers) => answers[OnboardingQuestionId.Zone]?.Values ?? [];

    /// <summary>A candidate's choice id, by its place: zone names are longer than a button may carry.</summary>
    public static string ChoiceOf(int place) => Place + place.ToString(CultureInfo.InvariantCulture);

    /// <summary>The zone that was found or picked; null as long as there is none.</summary>
    public static string? ZoneOf(Answers answers) => Candidates(answers) switch
    {
        [] => null,
        [var only] => only,
        var several => several.Where((_, place) => answers.Says(OnboardingQuestionId.ZonePick, ChoiceOf(place))).FirstOrDefault(),
    };
}
