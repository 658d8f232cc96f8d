using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>Which of several trainers' words the model hears on a day.</summary>
public sealed class WordsInForceTests
{
    private const long Ben = 7;
    private const long Ida = 8;

    [Fact]
    public void Nobody_said_anything() => Assert.Null(On(Monday));

    [Fact]
    public void It_holds_from_its_first_day_to_its_last()
    {
        var said = Said(Monday.PlusDays(1), Word(Ben, Decision.Rest, until: Monday.PlusDays(3)));

        Assert.Null(On(Monday, said));
        Assert.Equal(Decision.Rest, On(Monday.PlusDays(1), said)?.Decision);
        Assert.Equal(Decision.Rest, On(Monday.PlusDays(3), said)?.Decision);
        Assert.Null(On(Monday.PlusDays(4), said));
    }

    [Fact]
    public void A_trainers_later_word_takes_the_place_of_their_earlier_one_also_when_it_is_laxer() => Assert.Equal(
        Decision.TrainReduced,
        On(Monday, Said(Monday, Word(Ben, Decision.Rest), Word(Ben, Decision.TrainReduced, minute: 1)))?.Decision);

    [Fact]
    public void Of_two_trainers_the_stricter_holds_whoever_came_later() => Assert.Equal(
        (Decision.Rest, "7"),
        Heard(On(Monday, Said(Monday, Word(Ben, Decision.Rest), Word(Ida, Decision.TrainReduced, minute: 1)))));

    [Fact]
    public void Of_two_equally_strict_ones_the_later_holds() => Assert.Equal(
        (Decision.Rest, "8"),
        Heard(On(Monday, Said(Monday, Word(Ben, Decision.Rest), Word(Ida, Decision.Rest, minute: 1)))));

    [Fact]
    public void What_was_set_may_be_laxer_only_on_the_day_it_was_said()
    {
        var said = Said(Monday, Word(Ben, Decision.TrainAsPlanned, until: Monday.PlusDays(1)) with { ConfirmedInPerson = true });

        Assert.Equal((OverrideKind.Set, true), (On(Monday, said)!.Kind, On(Monday, said)!.ConfirmedInPerson));
        Assert.Equal((OverrideKind.Cap, false), (On(Monday.PlusDays(1), said)!.Kind, On(Monday.PlusDays(1), said)!.ConfirmedInPerson));
    }

    private static (Decision, string) Heard(CoachOverride? word) => (word!.Decision, word.By);

    private static CoachOverride? On(LocalDate date, params IReadOnlyList<Fact.Dated> facts) => WordsInForce.On(date, facts);

    private static Fact.TrainersSaid Said(LocalDate from, params IReadOnlyList<TrainerWord> words) => new(from, words);

    private static TrainerWord Word(long trainer, Decision decision, LocalDate? until = null, int minute = 0) => new(
        trainer, 9, OverrideKind.Set, decision, until ?? Monday, Monday, ConfirmedInPerson: false, MondayAt(7).Plus(Duration.FromMinutes(minute)));
}
