using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>Nothing more is asked of somebody who is sent to a professional anyway, and nobody is made to try what does harm.</summary>
public sealed class CertainReferralTests
{
    private const string Ill = "Ill, feverish or overheated|Done|";
    private const string Pain = "Pain, other than sore muscles|Done|Knee|";

    [Theory]
    [InlineData(Ill + "Fever")]
    [InlineData("Injury, swelling or dark urine|Done|One sore point on a bone|Done")]
    [InlineData(Pain + "6|Neither of these")]
    [InlineData(Pain + "2|7+|Neither of these")]
    [InlineData(Pain + "2|1|It is swollen|Done")]
    [InlineData(Pain + "2|1|I can't use it as usual|Done")]
    public void A_referral_that_is_certain_ends_the_questions(string taps)
    {
        First().Types("/checkin").Taps(taps.Split('|')).IsDecided(Decision.Refer).Expects(t => Assert.Null(t.Person!.Form));
        Known().Types("/checkin").Taps("As usual", "No, not quite").Taps(taps.Split('|')).IsDecided(Decision.Refer);
    }

    [Theory]
    [InlineData(Ill + "A cold: only nose or throat|None of these", true)]
    [InlineData(Pain + "3|1|Neither of these", true)]
    [InlineData(Pain + "4|1|Neither of these", false)]
    [InlineData(Ill + "Chest, stomach or aching all over", false)]
    public void Nobody_who_is_ill_or_in_pain_is_made_to_squat(string taps, bool squats)
    {
        var asked = First().Types("/checkin").Taps(taps.Split('|')).Sees("do you move");
        _ = squats ? asked.Sees("five slow squats") : asked.Sees("From walking about so far").SeesNot("squat");
    }

    [Fact]
    public void Asked_once_more_it_is_still_from_walking() => First()
        .Types("/checkin").Taps((Pain + "4|1|Neither of these|Skip").Split('|'))
        .Taps("4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Sees("I ask once more", "From walking about so far").SeesNot("squat");

    [Fact]
    public void Every_list_that_was_ticked_is_asked_also_beside_strong_pain() => First()
        .Types("/checkin").Taps("Pain, other than sore muscles", "Ill, feverish or overheated", "Done", "Knee", "8", "Neither of these")
        .Sees("What fits best?").Taps("Dizzy, sick or confused from heat").IsDecided(Decision.Refer)
        .Expects(t => Assert.Equal([RedFlag.HeatIllness], t.Decided.Single().CheckIn.RedFlags));

    [Theory]
    [InlineData("Out of breath sooner than usual")]
    [InlineData("Pulse racing while I rest")]
    public void Breath_or_pulse_with_a_cold_asks_the_list_of_signs(string sign) => First()
        .Types("/checkin").Taps((Ill + "A cold: only nose or throat").Split('|')).Taps(sign, "Done")
        .Sees("Chest, heart, breath: which of these?")
        .Taps("Heart racing or skipping at rest", "Done").IsDecided(Decision.Refer);

    [Fact]
    public void None_of_those_signs_leaves_a_cold_that_rests() => First()
        .Types("/checkin").Taps((Ill + "A cold: only nose or throat").Split('|')).Taps("Pulse racing while I rest", "Done", "None of these")
        .Taps("Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .IsDecided(Decision.Rest);

    [Fact]
    public void A_cold_left_before_its_question_is_no_mere_cold() => First()
        .Types("/checkin").Taps((Ill + "A cold: only nose or throat").Split('|')).Types("stop")
        .IsDecided(Decision.Rest).Sees("it sits in my chest");

    [Fact]
    public void What_was_said_of_pain_counts_when_the_form_is_left() => First()
        .Types("/checkin").Taps((Pain + "5|2").Split('|')).Types("stop")
        .Sees("pain in the knee").IsDecided(Decision.ActiveRecovery)
        .Expects(t => Assert.Equal((5, PainPlace.Knee), (t.Decided.Single().CheckIn.PainNrs, t.Decided.Single().CheckIn.PainPlace)));
}
