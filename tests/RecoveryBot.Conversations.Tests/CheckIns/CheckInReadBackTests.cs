using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>What is said back of a typed line before the next question.</summary>
public sealed class CheckInReadBackTests
{
    [Fact]
    public void A_number_without_a_home_is_said_back() => Says(
        new CheckInLine { Unplaced = ["2"] }, "What is the 2? Say it with its word, such as: sleep 2, or 20 min.");

    [Fact]
    public void A_contradiction_is_shown_with_what_the_number_means() => Says(
        new CheckInLine { Different = [CheckInTopic.Soreness], Contradictions = [(CheckInTopic.Soreness, "sore 5")] },
        "Sore 5, you wrote, and 5 means great, so I ask again.");

    [Fact]
    public void A_contradiction_off_the_scale_is_shown_as_well() => Says(
        new CheckInLine { Contradictions = [(CheckInTopic.Movement, "stiff but moving fine")] },
        "Stiff but moving fine, you wrote. I am not sure how you mean that.");

    [Fact]
    public void Signs_in_doubt_are_asked_about_once_each() => Says(
        new CheckInLine
        {
            AskedSigns =
            [
                new SignMention(WarningSign.ChestPain, SignStatus.Asked, "chest feels odd"),
                new SignMention(WarningSign.RacingHeart, SignStatus.Asked, "chest feels odd"),
            ],
        },
        "Chest feels odd, you wrote. Is that so today?");

    [Fact]
    public void Beside_a_sign_nothing_is_called_free_of_pain() => Assert.Null(CheckInReadBack.Of(
        new CheckInLine { Signs = [WarningSign.ChestPain], AsUsual = [CheckInTopic.PainOrIllness] }, new EnglishWording()));

    [Fact]
    public void A_long_text_is_shown_up_to_a_sentence() => Assert.InRange(
        PlainText.Of(CheckInReadBack.Of(
            new CheckInLine { AskedSigns = [new SignMention(WarningSign.ChestPain, SignStatus.Asked, new string('x', 4000))] },
            new EnglishWording())!).Length,
        1,
        200);

    private static void Says(CheckInLine line, string words) =>
        Assert.Equal(words, PlainText.Of(CheckInReadBack.Of(line, new EnglishWording())!));
}
