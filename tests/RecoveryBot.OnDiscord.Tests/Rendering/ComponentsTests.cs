using System.Text.Json;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.OnDiscord.Tests.Rendering;

/// <summary>Buttons within Discord's limits (components/reference).</summary>
public sealed class ComponentsTests
{
    private static readonly Button Extra = new("Write", "!write");

    [Fact]
    public void Five_rows_of_five_stay_buttons() =>
        Assert.Equal([5, 5, 5, 5, 5], Shape(Rows(5, 5, 5, 5, 5)));

    [Fact]
    public void No_buttons_are_no_rows() => Assert.Empty(Shape(Rows()));

    [Fact]
    public void More_than_five_in_a_row_are_a_list_and_the_last_row_stays_buttons() =>
        Assert.Equal([-12, 2], Shape(Rows(6, 6, 2)));

    [Fact]
    public void A_list_has_twenty_five_at_most() => Assert.Equal([-25, -25, -10, 3], Shape(Rows(30, 30, 3)));

    [Fact]
    public void What_is_far_too_much_is_cut_and_the_way_on_stays() => Assert.Equal([-25, -25, -25, -25, 1], Shape(Rows(200, 1)));

    [Fact]
    public void A_last_row_that_is_too_long_is_listed_too() => Assert.Equal([-9], Shape(Rows(3, 6)));

    [Fact]
    public void Several_to_choose_are_one_list_where_they_stand_and_the_rest_stay_buttons()
    {
        var shown = Json([[new("None", Payload("none"))], .. Several(3), [new("Back", Payload("<"))]], Extra);

        Assert.Equal([1, -3, 2], Shape(shown));
        var list = Parts(shown[1]).Single();
        Assert.Equal(("#form|f|2|q|=", 1, 3), (list.GetProperty("custom_id").GetString(), list.GetProperty("min_values").GetInt32(), list.GetProperty("max_values").GetInt32()));
        Assert.Equal(
            [("Choice 0", "c0", true), ("Choice 1", "c1", false), ("Choice 2", "c2", true)],
            list.GetProperty("options").EnumerateArray().Select(option =>
                (option.GetProperty("label").GetString(), option.GetProperty("value").GetString(), option.GetProperty("default").GetBoolean())));
    }

    [Fact]
    public void One_alone_or_more_than_a_list_holds_are_not_one_to_choose_several_from()
    {
        Assert.Equal([1], Shape(Several(1)));
        Assert.Equal([-25, -4, 1], Shape(Several(30)));
    }

    [Fact]
    public void What_belongs_to_two_questions_is_no_list_of_one() =>
        Assert.Equal([1, 1], Shape([[.. Several(1)[0]], [Button.OfSeveral("Other", "form|f|2|other|c0", isTicked: false)]]));

    [Fact]
    public void What_is_there_twice_is_shown_once()
    {
        var shown = Json([[new("A", "a"), new("A again", "a")], [new("B", "a")], [new("C", "c")]]);

        Assert.Equal(["a", "c"], shown.EnumerateArray().SelectMany(Parts).Select(part => part.GetProperty("custom_id").GetString()));
    }

    [Fact]
    public void The_button_of_our_own_stands_where_the_last_row_has_room() =>
        Assert.Equal([5, 3], Shape(Rows(5, 2), Extra));

    [Fact]
    public void It_has_a_row_of_its_own_below_a_full_one_or_a_list()
    {
        Assert.Equal([5, 1], Shape(Rows(5), Extra));
        Assert.Equal([-6, 1], Shape(Rows(6), Extra));
        Assert.Equal([1], Shape(Rows(), Extra));
    }

    [Theory]
    [InlineData(5, 5, 5, 3, 5)]
    [InlineData(5, 5, 5, 5, 5)]
    [InlineData(1, 1, 1, 1, 5)]
    [InlineData(100, 5, 5, 5, 5)]
    public void However_many_there_are_it_is_there(params int[] counts) => Assert.Contains(
        "!write",
        Json(Rows(counts), Extra).EnumerateArray().SelectMany(Parts).Select(part => part.GetProperty("custom_id").GetString()));

    [Theory]
    [InlineData(80, false)]
    [InlineData(100, true)]
    public void A_label_is_cut_and_never_inside_a_sign(int longest, bool isListed)
    {
        for (var before = longest - 3; before <= longest + 2; before++)
        {
            var label = LabelOf(new string('a', before) + "🙂🙂", isListed);

            Assert.InRange(label.Length, longest - 2, longest);
            Assert.EndsWith("…", label, StringComparison.Ordinal);
            Assert.DoesNotContain('\ufffd', label);
        }
    }

    [Theory]
    [InlineData("", "·")]
    [InlineData(" \u200b\n ", "·")]
    [InlineData(" Yes\u202e ", "Yes")]
    public void A_label_is_never_empty_and_has_nothing_that_cannot_be_seen(string words, string label) =>
        Assert.Equal(label, LabelOf(words, isListed: false));

    [Fact]
    public void Whatever_is_wanted_Discord_takes_it()
    {
        var chance = Fuzz.Seed.Printed();
        for (var i = 0; i < 20_000; i++)
        {
            var rows = Rows([.. Enumerable.Range(0, chance.Next(8)).Select(_ => chance.Next(chance.Next(3) == 0 ? 40 : 7))]);
            rows.InsertRange(chance.Next(rows.Count + 1), Several(chance.Next(chance.Next(3) == 0 ? 40 : 7)));
            var shape = Shape(rows, chance.Next(2) == 0 ? Extra : null);

            Assert.InRange(shape.Count, 0, 5);
            Assert.All(shape, row => Assert.True(row is > 0 and <= 5 or < 0 and >= -25));
        }
    }

    public static TheoryData<string> States => [.. TalkStates.BeforeTheFirstCheckIn.Keys, .. TalkStates.OfAClient.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public void Nothing_that_is_offered_is_left_out(string state)
    {
        var transcript = (TalkStates.OfAClient.GetValueOrDefault(state) ?? TalkStates.BeforeTheFirstCheckIn[state])();

        Assert.All(transcript.Said, message => Assert.Equal(
            message.Rows.SelectMany(row => row).Select(button => button.Payload).Distinct().Order(StringComparer.Ordinal),
            Json(message.Rows, Extra).EnumerateArray().SelectMany(Parts).SelectMany(Payloads).Where(payload => payload != Extra.Payload).Order(StringComparer.Ordinal)));
    }

    /// <summary>What each of its uses would say.</summary>
    private static IEnumerable<string> Payloads(JsonElement part) => part.GetProperty("custom_id").GetString() switch
    {
        var id when !part.TryGetProperty("options", out _) => [id!],
        var id => part.GetProperty("options").EnumerateArray().Select(option => ChoiceList.Chosen(id!, [option.GetProperty("value").GetString()!]).Replace("|=", "|", StringComparison.Ordinal)),
    };

    private static string LabelOf(string words, bool isListed)
    {
        List<Button> row = [new(words, "a"), .. isListed ? Rows(6)[0] : []];
        var part = Parts(Json([row])[0]).First();
        return (isListed ? part.GetProperty("options")[0] : part).GetProperty("label").GetString()!;
    }

    private static List<IReadOnlyList<Button>> Several(int count) =>
        [.. Enumerable.Range(0, count).Select(number => (IReadOnlyList<Button>)[Button.OfSeveral($"Choice {number}", Payload($"c{number}"), number % 2 == 0)])];

    private static string Payload(string choice) => $"form|f|2|q|{choice}";

    /// <summary>How many buttons each row has; those of a list below zero.</summary>
    private static List<int> Shape(IReadOnlyList<IReadOnlyList<Button>> rows, Button? extra = null) => Shape(Json(rows, extra));

    private static List<int> Shape(JsonElement shown) =>
    [
        .. shown.EnumerateArray().Select(row => Parts(row).First().TryGetProperty("options", out var options)
            ? -options.GetArrayLength()
            : row.GetProperty("components").GetArrayLength()),
    ];

    private static IEnumerable<JsonElement> Parts(JsonElement row) => row.GetProperty("components").EnumerateArray();

    private static JsonElement Json(IReadOnlyList<IReadOnlyList<Button>> rows, Button? extra = null) =>
        JsonSerializer.SerializeToElement(Components.Of(rows, "Choose", extra));

    private static List<IReadOnlyList<Button>> Rows(params IReadOnlyList<int> counts) =>
        [.. counts.Select((count, row) => Enumerable.Range(0, count).Select(place => new Button($"{row}.{place}", $"b{row}.{place}")).ToList())];
}
