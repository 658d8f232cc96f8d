using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Onboarding;

namespace RecoveryBot.Conversations.Tests.Onboarding;

public sealed class OnboardingStepsTests
{
    private static readonly string[] HostileTexts =
    [
        "", " ", "💪💪💪", "'; DROP TABLE people; --", "<b>bold</b>", "\u202Eright to left", "\0", "\ud800", "NaN", "-99", "1e9",
        "99999999999999999999", "/etc/passwd", "back back", "{\"json\":true}", "onboard|f1|0|consent|yes", new string('a', 5_000),
    ];

    public static TheoryData<string> Steps =>
    [
        OnboardingQuestionId.Consent, OnboardingQuestionId.Adult, OnboardingQuestionId.Goal, OnboardingQuestionId.Months, OnboardingQuestionId.Week,
        OnboardingQuestionId.Minutes, OnboardingQuestionId.Equipment, OnboardingQuestionId.Medical, OnboardingQuestionId.Time, OnboardingQuestionId.Zone,
        OnboardingQuestionId.ZoneConfirm,
    ];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_but_the_first_can_go_back(string step)
    {
        var walk = OnboardingWalk.Before(step);
        var before = walk.Answers.InOrder is [.., var last] ? last.Question : null;

        if (before is null)
        {
            Assert.DoesNotContain("Back", walk.Buttons);
            return;
        }

        Assert.Equal(before, walk.Tap("Back").OpenQuestion);
    }

    [Fact]
    public void A_restart_after_every_step_changes_nothing() =>
        Assert.Equal(OnboardingWalk.Straight().Answers.InOrder, OnboardingWalk.Straight(restarting: true).Answers.InOrder);

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_strange_text_leaves_the_question_open_with_a_hint(string step) =>
        Assert.All(HostileTexts, text =>
        {
            var walk = OnboardingWalk.Before(step).Type(text);

            Assert.Equal(step, walk.OpenQuestion);
            Assert.NotEmpty(walk.Said);
        });

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_double_tap_counts_once(string step)
    {
        var walk = OnboardingWalk.Before(step);
        if (walk.Screen.Rows is not [[var first, ..], ..] || first.Label == "Back")
        {
            return;
        }

        walk.PressOutcome(first.Payload);
        var after = walk.Answers;
        if (walk.End is not null)
        {
            return;
        }

        Assert.IsType<FormOutcome.Repeated>(walk.PressOutcome(first.Payload));
        Assert.Equal(after, walk.Answers);
    }

    [Fact]
    public void Every_button_fits_the_strictest_platform() =>
        Assert.All(Steps, step => Assert.All(
            OnboardingWalk.Before(step).Screen.Rows.SelectMany(row => row),
            button =>
            {
                Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(button.Payload), 1, 64);
                Assert.InRange(button.Label.Length, 1, 40);
            }));

    [Fact]
    public void Everything_can_be_typed() =>
        Assert.Equal(
            OnboardingWalk.Straight().Answers.InOrder,
            new OnboardingWalk().Type("yes").Type("yes").Type("strength").Type("2").Type("looks right").Type("20")
                .Type("none").Type("no").Type("7").Type("berlin").Type("yes").Answers.InOrder);
}
