using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class WarningSignTests
{
    private static readonly EnglishWording Words = new();

    public static TheoryData<WarningSign> Signs => [.. Enum.GetValues<WarningSign>()];

    [Theory]
    [MemberData(nameof(Signs))]
    public void Every_sign_can_be_tapped_and_refers(WarningSign sign)
    {
        var row = SignList.Rows.Single(row => row.Sign == sign);
        var label = Words.Sign(sign);
        var transcript = First().Types("/checkin");
        _ = row.Question switch
        {
            CheckInQuestionId.Safety => transcript.Taps(label, "Done"),
            CheckInQuestionId.Ill => transcript.Taps(Words.IllOrFeverish, "Done", label),
            _ => transcript.Taps(Words.Name(SignList.Groups.Single(group => group.Id == row.Question).Group), "Done", label, "Done"),
        };
        transcript.IsDecided(Decision.Refer);
        Assert.Equal([row.Flag], transcript.Decided.Single().CheckIn.RedFlags);
    }

    [Fact]
    public void Chosen_at_once_with_others_and_none_of_these_a_sign_is_heard_in_one_step()
    {
        var transcript = First().Types("/checkin").Keeps("None of these", out var none);
        transcript.Presses(Choosing(none, SignList.None, SignList.Pain, SignList.Unsafe)).Sees("crisis line now", "stay with someone you trust");
        transcript.IsDecided(Decision.Refer);
    }

    [Fact]
    public void What_was_typed_stays_ticked_until_a_list_that_shows_it_leaves_it_out()
    {
        var transcript = First().Types("/checkin").Keeps("None of these", out var before).Types("my knee hurts");
        transcript.Presses(Choosing(before, SignList.Ill)).Sees("✓ Pain, other than sore muscles");
    }

    [Fact]
    public void Every_red_flag_has_a_sign() =>
        Assert.Equal(Enum.GetValues<RedFlag>().Order(), SignList.Rows.Select(row => row.Flag).Distinct().Order());

    [Fact]
    public void Every_sign_has_a_row() =>
        Assert.Equal(Enum.GetValues<WarningSign>().Order(), SignList.Rows.Select(row => row.Sign).Order());

    [Fact]
    public void A_sign_that_cannot_wait_ends_the_questions() => First()
        .Types("/checkin").Taps("Chest, heart, breath or fainting", "Done", "Pain or pressure in the chest", "Done")
        .Sees("Get emergency help now.", "local emergency number now").SeesNot("Not answered");

    [Fact]
    public void Blood_that_came_up_is_called_what_it_is() => First()
        .Types("threw up blood this morning").Sees("or bringing up blood", "Get emergency help now.")
        .Types("/checkin").SeesNot("Out of breath");

    [Fact]
    public void Somebody_not_safe_with_themselves_is_told_whom_to_call() => First()
        .Types("/checkin").Taps("I don't feel safe with myself", "Done")
        .Sees("crisis line now", "stay with someone you trust");

    [Fact]
    public void None_of_a_groups_signs_after_all_goes_on() => First()
        .Types("/checkin").Taps("Head, numbness, sudden weakness", "Done", "None of these").Sees("2 of 8");

    private static string Choosing(string payload, params IEnumerable<string> choices) => FormPress.Parse(payload)!.Choosing(choices).Payload;
}
