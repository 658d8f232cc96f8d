using System.Text;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Storage.Stored;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Storage.Tests;

/// <summary>
/// What released programs have written. A red test here means that stored mornings would change their meaning: write a
/// new version beside the old one instead.
/// </summary>
public sealed class StoredShapeTests
{
    private const string Version1 =
        """
        {"version":1,"rules":["B1","C2"],"fatigue":1,"sleepQuality":2,"muscleSoreness":3,"stress":4,"mood":5,"sleepHours":6.5,"shortNight":"WokenEarly","prs":0,"nutrition":2,"motivation":3,"movementQuality":"Altered","sorenessArea":"General","taxedSystem":"Psychological","overwhelmed":true,"overstimulated":true,"busyDay":true,"lifeStressInterferes":true,"feelsBetterAfterLightMovement":false,"lightPressureHelps":true,"painNrs":0,"painDurationDays":9,"painPlace":"HipGroin","swelling":true,"lossOfFunction":true,"illness":"BelowNeck","chestSymptoms":true,"redFlags":["ChestPain","Fainting","SevereBreathlessness","NeuroSudden","SaddleBladderBowel","MentalHealthCrisis","DarkUrine","MuscleSwellingSevere","HeadInjury","AcuteInjury","OneSidedCalfSwelling","Palpitations","PregnancyWarningSign","HeatIllness","MissedPeriods","StressFractureSuspected","UnintendedWeightLoss","DisorderedEatingConcern"],"safetyAnswered":true,"answeredLate":true,"asUsual":["Fatigue","SleepQuality","MuscleSoreness","Stress","Mood"],"minutesAvailable":0,"equipment":["None","FoamRoller","MassageBall","HandheldMassager","Bike","Rower","Pool"],"requests":["IntenseStretching","Hiit","Longer","Shorter"]}
        """;

    [Fact]
    public void A_check_in_is_written_in_the_released_shape()
    {
        var decided = Samples.Decided(Samples.Monday, rules: ["B1", "C2"]) with
        {
            CheckIn = CheckInSamples.EverythingSaid,
        };

        Assert.Equal(Version1, Encoding.UTF8.GetString(StoredCheckIn.Write(decided)));
    }

    [Fact]
    public void A_question_keeps_its_day_and_until_when_it_makes_sense()
    {
        var question = Samples.Says("how are you?") with { MorningOf = Samples.Monday, SendBy = Samples.Morning };

        var read = StoredMessage.Read(StoredMessage.Write(question));

        Assert.Equal((question.MorningOf, question.SendBy), (read.MorningOf, read.SendBy));
    }

    [Fact]
    public void The_released_shape_is_read() => Assert.Equivalent(
        CheckInSamples.EverythingSaid,
        StoredCheckIn.Read(Samples.Monday, Encoding.UTF8.GetBytes(Version1)),
        strict: true);

    /// <summary>From before the place of a pain, a short night, a chest and the day of answering were kept.</summary>
    [Fact]
    public void An_earlier_check_in_is_read_as_not_asked_what_nobody_asked_then()
    {
        var earlier = new[] { "\"shortNight\":\"WokenEarly\",", "\"painPlace\":\"HipGroin\",", "\"chestSymptoms\":true,", "\"answeredLate\":true," }
            .Aggregate(Version1, (shape, later) => shape.Replace(later, "", StringComparison.Ordinal));

        var read = StoredCheckIn.Read(Samples.Monday, Encoding.UTF8.GetBytes(earlier));

        Assert.Equivalent(
            CheckInSamples.EverythingSaid with { ShortNight = null, PainPlace = null, ChestSymptoms = false, AnsweredLate = false },
            read,
            strict: true);
    }

    [Fact]
    public void What_was_not_said_is_not_written()
    {
        var silent = Samples.Decided(Samples.Monday) with { CheckIn = new() { Date = Samples.Monday } };

        Assert.Equal("""{"version":1}""", Encoding.UTF8.GetString(StoredCheckIn.Write(silent)));
    }

    [Theory]
    [InlineData("""{"version":2}""")]
    [InlineData("null")]
    public void A_version_that_is_not_known_is_not_guessed_at(string stored) => Assert.Throws<System.Text.Json.JsonException>(
        () => StoredCheckIn.Read(Samples.Monday, Encoding.UTF8.GetBytes(stored)));

    [Fact]
    public void Every_property_of_a_check_in_has_its_place_in_the_stored_shape() => Assert.Empty(
        typeof(CheckIn).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)
            .Except(typeof(StoredCheckIn).GetProperties().Select(property => property.Name))
            .Except([nameof(CheckIn.Date)]));

    /// <summary>From before the blocks of a session were kept.</summary>
    [Fact]
    public void Feedback_without_its_blocks_is_read() => Assert.Equivalent(
        new Fact.FeedbackGiven(Samples.Monday, new SessionFeedback(
            Samples.Monday, [MenuCategory.Mobility], Change.More, Change.Same, Change.Same, Rpe: 2, Minutes: 20)),
        StoredFact.Read(
            FactKind.Feedback,
            Samples.Monday,
            """{"version":1,"feedback":{"categories":["Mobility"],"calmer":"More","rpe":2,"minutes":20}}"""u8),
        strict: true);

    [Fact]
    public void Every_property_of_feedback_has_its_place_in_the_stored_shape() => Assert.Empty(
        typeof(SessionFeedback).GetProperties().Select(property => property.Name)
            .Except(typeof(StoredFeedback).GetProperties().Select(property => property.Name))
            .Except([nameof(SessionFeedback.Date)]));

    [Fact]
    public void Every_kind_of_block_can_be_stored() => Assert.Equal(
        typeof(Block).GetNestedTypes().Select(kind => kind.Name).Order(), Enum.GetNames<BlockShape>().Order());

    [Fact]
    public void Every_attachment_and_a_farewell_come_back()
    {
        Attachment[] every =
        [
            new Attachment.Export(),
            new Attachment.Trend(Chart()),
        ];
        Assert.Equal(
            typeof(Attachment).GetNestedTypes().Select(kind => kind.Name).Order(),
            every.Select(one => one.GetType().Name).Concat([nameof(Attachment.Group), nameof(Attachment.Recap)]).Order());
        Assert.All(every, attachment =>
        {
            var read = StoredMessage.Read(StoredMessage.Write(Samples.Says("Here") with { Attachment = attachment, IsFarewell = true }));

            Assert.True(read.IsFarewell);
            Assert.Equivalent(attachment, read.Attachment, strict: true);
        });
    }

    [Fact]
    public void A_picture_of_other_people_cannot_be_stored() => Assert.Throws<InvalidOperationException>(
        () => StoredMessage.Write(Samples.Says("Here") with { Attachment = new Attachment.Group(null!) }));

    [Fact]
    public void A_picture_that_an_earlier_release_left_waiting_goes_as_words_alone()
    {
        var read = StoredMessage.Read(
            """{"blocks":[{"lines":[[{"words":"Hello"}]]}],"attachment":"Trend","trend":{"days":[{"date":"2026-03-02","decision":"Rest","wellness":18,"load":420.5}],"usual":{"mean":18.5,"deviation":2.5},"labels":{"title":"title","letters":["P"],"legend":"P as planned","wellness":"w","usual":"u","load":"l","rest":"r","unknown":"?","dates":["2 Mar"]}}}"""u8);

        Assert.Null(read.Attachment);
        Assert.Equal("Hello", PlainText.Of(read));
    }

    [Fact]
    public void Every_kind_of_morning_can_be_stored() => Assert.Equal(
        typeof(TrendMorning).GetNestedTypes().Select(kind => kind.Name).Order(), Enum.GetNames<MorningShape>().Order());

    [Fact]
    public void A_picture_waits_as_a_few_kilobytes_of_data()
    {
        var chart = Chart();
        var month = chart with
        {
            Weeks = chart.Weeks with { Days = [.. Enumerable.Range(0, 28).Select(day => chart.Weeks.Days[0] with { Date = Samples.Monday.PlusDays(day) })] },
        };

        var stored = StoredMessage.Write(Samples.Says("Here") with { Attachment = new Attachment.Trend(month) });

        Assert.InRange(stored.Length, 1, 8 * 1024);
    }

    [Fact]
    public void A_message_is_written_in_the_released_shape()
    {
        var message = Samples.Says("Hello") with { Rows = [[new("Yes", "y|1")]] };

        Assert.Equal(
            """{"blocks":[{"lines":[[{"words":"Hello"}]]}],"rows":[[{"label":"Yes","payload":"y|1"}]]}""",
            Encoding.UTF8.GetString(StoredMessage.Write(message)));
    }

    private static TrendChart Chart() => new(
        new FourWeeks(
            [
                new(Samples.Monday, Decision.Rest, new TrendMorning.Rated(18), new LoggedDay(DayType.Training, 420.5), IsPaused: true),
                new(Samples.Monday.PlusDays(1), null, new TrendMorning.AsUsual(), new LoggedDay(DayType.ActiveRecovery, null), IsPaused: false),
                new(Samples.Monday.PlusDays(2), null, new TrendMorning.Unrated(), default, IsPaused: false),
            ],
            new UsualWellness(18.5, 2.5),
            Since: Samples.Monday),
        new TrendLabels(
            "title", [new("P", "as planned")], "wellness", "rated", "usual", "as usual", "load", "training", "recovery", "rest", "unmeasured",
            "unknown", "pause", "anyway", ["M\n2 Mar", "T", "W"], "in words"));
}
