using System.Globalization;
using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    private const int OfAge = 18;

    private IEnumerable<Question<OnboardingContext>> Agreement() =>
    [
        new()
        {
            Id = OnboardingQuestionId.Consent,
            Kind = QuestionKind.One,
            Ask = (_, _) => _wording.AskConsent,
            Choices = (_, _) =>
            [
                new(OnboardingQuestionId.Yes, _wording.ConsentYes),
                new(OnboardingQuestionId.No, _wording.ConsentNo),
            ],
        },
        new()
        {
            Id = OnboardingQuestionId.Adult,
            Kind = QuestionKind.One,
            Applies = (answers, _) => answers.Says(OnboardingQuestionId.Consent, OnboardingQuestionId.Yes),
            Ask = (_, _) => _wording.AskAdult,
            Choices = (_, _) =>
            [
                new(OnboardingQuestionId.Yes, _wording.AdultYes),
                new(OnboardingQuestionId.No, _wording.AdultNo),
            ],
            Read = (typed, _, _) => ReadAge(typed),
        },
    ];

    private ParseResult ReadAge(string typed) => Age().Match(typed.Trim()) is { Success: true } said
        && int.Parse(said.Groups["age"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is >= 3 and <= 120 and var years
            ? new ParseResult.Understood(Answer.Of(
                years >= OfAge && !said.Groups["under"].Success ? OnboardingQuestionId.Yes : OnboardingQuestionId.No))
            : new ParseResult.NotUnderstood(_wording.YesOrNo);

    /// <summary>An age, or what stands on the buttons without its yes or no.</summary>
    [GeneratedRegex(@"^(?:i(?:'|’| a)?m )?(?<under>under )?(?<age>[0-9]{1,3})(?:\+| (?:or|and) (?:over|older|above|up)| years?(?: old)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
