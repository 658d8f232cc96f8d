using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Tests.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.People;

public sealed class StateCodecTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_state_that_can_be_reached_reads_back_as_it_was_written()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        var states = Enumerable.Range(0, 150)
            .SelectMany(i => new RandomWalk(chance).Take(i % 3 == 0 ? null : Clients.Onboarded(), steps: 30))
            .Select(step => step.Before)
            .OfType<PersonState>()
            .ToList();

        Assert.All(states, state =>
        {
            var bytes = StateCodec.Write(state);
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(StateCodec.Write(StateCodec.Read(bytes))));
        });
    }

    [Fact]
    public void Dates_times_and_moments_are_iso_text()
    {
        var text = Encoding.UTF8.GetString(StateCodec.Write(
            Clients.Onboarded() with { Day = new ClientDay.Unanswered(new LocalDate(2026, 11, 23)) }));

        Assert.Contains("\"2026-11-23\"", text, StringComparison.Ordinal);
        Assert.Contains("\"07:00:00\"", text, StringComparison.Ordinal);
        Assert.Contains("\"2026-10-01T06:00:00Z\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form")]
    [InlineData("Day")]
    public void A_part_of_an_unknown_shape_is_dropped_and_the_settings_stay(string part)
    {
        var person = StateCodec.Read(Spoilt(MidMorning(), state => state[part] = new JsonObject { ["Kind"] = 7 }));

        Assert.NotNull(person.Client);
        Assert.Equal(Clients.Onboarded().Consent, person.Consent);
        Assert.Null(part == "Form" ? person.Form : person.Day);
    }

    [Fact]
    public void A_conversation_whose_form_was_dropped_starts_over()
    {
        var person = StateCodec.Read(Spoilt(MidMorning(), state => state["Form"] = "something new"));

        new Transcript(MondayAt(7), person, Clients.RatedMornings(14, Monday))
            .Types("/checkin").Sees("How are you today?");
    }

    [Fact]
    public void What_is_more_to_it_than_is_known_does_not_matter() =>
        Assert.NotNull(StateCodec.Read(Spoilt(MidMorning(), state => state["New"] = "x")).Form);

    [Theory]
    [InlineData(3)]
    [InlineData(99)]
    [InlineData(0)]
    public void What_a_later_version_saved_is_left_to_it(int shape) =>
        Assert.Throws<LaterShapeException>(() => StateCodec.Read(Spoilt(MidMorning(), state => state["Shape"] = shape)));

    [Fact]
    public void A_day_of_the_first_shape_is_read_as_answered_and_to_be_decided()
    {
        var day = Assert.IsType<ClientDay.Undecided>(StateCodec.Read(Spoilt(Answered(), state =>
        {
            state["Shape"] = 1;
            state["Day"]!.AsObject().Remove("Decided");
        })).Day);

        Assert.Equal(Decision.TrainAsPlanned, day.Before);
        Assert.NotEqual(Answers.None, day.Answers);
    }

    [Fact]
    public void A_decision_that_cannot_be_read_costs_nobody_their_answers() =>
        Assert.IsType<ClientDay.Undecided>(StateCodec.Read(Spoilt(Answered(), state => state["Day"]!["Decided"] = new JsonObject { ["Decision"] = "Nap" })).Day);

    private static byte[] Answered() => StateCodec.Write(Known().Types("/checkin").Taps("As usual", "Yes, all of that").Person!);

    [Fact]
    public void Bytes_without_a_consent_are_refused() =>
        Assert.ThrowsAny<JsonException>(() => StateCodec.Read("{\"Shape\":1}"u8));

    private static byte[] MidMorning() => StateCodec.Write(Known().Types("/checkin").Taps("As usual").Person!);

    private static byte[] Spoilt(byte[] bytes, Action<JsonNode> change)
    {
        var state = JsonNode.Parse(bytes)!;
        change(state);
        return Encoding.UTF8.GetBytes(state.ToJsonString());
    }
}
