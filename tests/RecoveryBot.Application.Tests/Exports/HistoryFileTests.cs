using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using RecoveryBot.Application.Exports;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Exports;

/// <summary>
/// The file that people take with them. A red test of the approved file means that files taken earlier would be read
/// differently or not at all: write a new version beside the old one instead.
/// </summary>
public sealed class HistoryFileTests
{
    private static readonly string Written = Encoding.UTF8.GetString(Histories.Json(Histories.EverythingOfEveryKind));

    [Fact]
    public void A_history_is_written_in_the_released_shape()
    {
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "received-history.json"), Written);

        Assert.Equal(Approved(), Written);
    }

    [Fact]
    public void The_released_shape_is_read()
    {
        var expected = Histories.EverythingOfEveryKind;

        var read = Assert.IsType<HistoryReadResult.Read>(HistoryFile.Read(Encoding.UTF8.GetBytes(Approved()))).Kept;

        Assert.Equal(StateCodec.Write(expected.Person), StateCodec.Write(read.Person));
        Assert.Equal(expected.Facts.Count, read.Facts.Count);
        Assert.Equal(Approved(), Encoding.UTF8.GetString(Histories.Json(read)));
        Assert.Equal(expected.Agenda, read.Agenda);
        Assert.Equal(expected.Platforms, read.Platforms);
    }

    [Fact]
    public void Whatever_is_kept_can_be_shown_in_a_failed_test()
    {
        Assert.All(Histories.EverythingOfEveryKind.Facts, fact => Assert.NotEmpty(fact.ToString()));
        Assert.NotEmpty(Histories.EverythingOfEveryKind.Person.ToString());
    }

    [Fact]
    public void Everything_that_is_kept_of_a_person_stands_in_the_approved_file() => Assert.All(
        typeof(PersonState).GetProperties(), kept => Assert.NotNull(kept.GetValue(Histories.EverythingOfEveryKind.Person)));

    [Fact]
    public void A_file_from_before_a_person_could_have_several_chats_is_read()
    {
        var from = Approved().IndexOf(",\n \"platforms\"", StringComparison.Ordinal);
        var earlier = Approved().Remove(from, Approved().IndexOf(']', from) + 1 - from);

        Assert.Empty(Assert.IsType<HistoryReadResult.Read>(HistoryFile.Read(Encoding.UTF8.GetBytes(earlier))).Kept.Platforms);
    }

    [Fact]
    public void A_file_from_before_the_latest_press_was_kept_is_read()
    {
        var from = Approved().IndexOf(",\n  \"latestPress\"", StringComparison.Ordinal);
        var earlier = Approved().Remove(from, Approved().IndexOf('}', from) + 1 - from);

        Assert.Null(Assert.IsType<HistoryReadResult.Read>(HistoryFile.Read(Encoding.UTF8.GetBytes(earlier))).Kept.Person.LatestPress);
    }

    [Fact]
    public void A_file_from_before_the_blocks_of_a_session_were_kept_is_read()
    {
        var from = Approved().IndexOf(",\n     \"blocks\"", StringComparison.Ordinal);
        var earlier = Approved().Remove(from, Approved().IndexOf(']', from) + 1 - from);

        var read = Assert.IsType<HistoryReadResult.Read>(HistoryFile.Read(Encoding.UTF8.GetBytes(earlier))).Kept;

        Assert.Null(Assert.Single(read.Facts.Select(kept => kept.Fact).OfType<Fact.FeedbackGiven>()).Feedback!.Blocks);
    }

    /// <summary>What clients, their days and their state gained since the first release, and what is read where it is missing.</summary>
    [Fact]
    public void A_file_from_before_the_newest_settings_is_read()
    {
        string[] gained = ["lookBack", "lookBackAt", "sessionsPerWeek", "shorterMornings", "dayBegins", "shownBlock", "coaching"];
        string[] gainedByPeople = ["trainer", "organiser", "fromTrainers", "looks", "calledName", "invited"];
        var earlier = Without(JsonNode.Parse(Approved())!, gained);
        foreach (var name in gainedByPeople)
        {
            Assert.True(earlier["person"]!.AsObject().Remove(name), name);
        }

        var person = Assert.IsType<HistoryReadResult.Read>(HistoryFile.Read(Encoding.UTF8.GetBytes(earlier.ToJsonString()))).Kept.Person;

        Assert.Equal((null, false, null), (person.Client!.SessionsPerWeek, person.Client.ShorterMornings, person.Client.DayBegins));
        Assert.Equal(Reminders.Default.LookBack, person.Client.Reminders.LookBack);
        Assert.Null(person.Client.Coaching);
        Assert.Equal((null, null, null, null), (person.Trainer, person.Organiser, person.FromTrainers, person.CalledName));
        Assert.Equal(0, Assert.IsType<ClientDay.Undecided>(person.Day).ShownBlock);
    }

    private static JsonNode Without(JsonNode node, string[] names)
    {
        foreach (var child in node is JsonObject whole ? whole.Select(member => member.Value) : node is JsonArray list ? list : [])
        {
            _ = child is null ? null : Without(child, names);
        }

        foreach (var name in names)
        {
            (node as JsonObject)?.Remove(name);
        }

        return node;
    }

    [Theory]
    [InlineData("shortNight")]
    [InlineData("painPlace")]
    [InlineData("chestSymptoms")]
    [InlineData("answeredLate")]
    public void A_file_from_before_an_answer_was_asked_for_is_read_as_not_asked(string answer)
    {
        var earlier = string.Join('\n', Approved().Split('\n').Where(line => !line.Contains($"\"{answer}\"", StringComparison.Ordinal)));
        Assert.NotEqual(Approved(), earlier);

        var read = Assert.IsType<HistoryReadResult.Read>(HistoryFile.Read(Encoding.UTF8.GetBytes(earlier))).Kept;

        var said = Assert.Single(read.Facts.Select(kept => kept.Fact).OfType<Fact.CheckInDecided>()).CheckIn;
        Assert.Equivalent(
            answer switch
            {
                "shortNight" => CheckInSamples.EverythingSaid with { ShortNight = null },
                "painPlace" => CheckInSamples.EverythingSaid with { PainPlace = null },
                "chestSymptoms" => CheckInSamples.EverythingSaid with { ChestSymptoms = false },
                _ => CheckInSamples.EverythingSaid with { AnsweredLate = false },
            },
            said,
            strict: true);
    }

    [Fact]
    public void Every_kind_of_fact_has_its_word_and_stands_in_the_approved_file()
    {
        var kinds = typeof(Fact).GetNestedTypes().Where(kind => !kind.IsAbstract).ToList();

        Assert.Equal(kinds.Select(kind => kind.Name).Order(), HistoryJson.Kinds.Values.Select(kind => kind.Name).Order());
        Assert.All(HistoryJson.Kinds.Keys, word => Assert.Contains($"\"kind\": \"{word}\"", Approved(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "not whole")]
    [InlineData("null", "not a history of RecoveryBot")]
    [InlineData("[]", "not a history of RecoveryBot")]
    [InlineData("{}", "not a history of RecoveryBot")]
    [InlineData("""{"format":"recoverybot-history"}""", "not a history of RecoveryBot")]
    [InlineData("""{"format":"other","version":1}""", "not a history of RecoveryBot")]
    [InlineData("""{"format":7,"version":1}""", "not a history of RecoveryBot")]
    [InlineData("""{"format":"recoverybot-history","version":"1"}""", "not a history of RecoveryBot")]
    [InlineData("""{"format":"recoverybot-history","version":1e99}""", "not a history of RecoveryBot")]
    [InlineData("""{"format":"recoverybot-history","version":2,"new":true}""", "version 2, and this RecoveryBot reads version 1")]
    [InlineData("""{"format":"recoverybot-history","version":1}""", "not whole")]
    public void What_is_no_history_is_refused_with_the_reason(string json, string why) => Refused(json, why);

    [Theory]
    [InlineData("\"fatigue\": 1", "\"fatigue\": 6", "facts[1]: fatigue is out of its range")]
    [InlineData("\"longerRun\": -1", "\"longerRun\": -2", "a group's rules are out of their range")]
    [InlineData("\"until\": \"2026-03-06\"", "\"until\": \"0001-03-06\"", "a date is far in the past")]
    [InlineData("\"shownBlock\": 0", "\"shownBlock\": 0, \"decided\": {}", "cannot be read")]
    [InlineData("\"sessionRpe\": 1.5", "\"sessionRpe\": 11", "facts[2]: sessionRpe is out of its range")]
    [InlineData("\"minutes\": 20", "\"minutes\": -1", "facts[3]: minutes is out of its range")]
    [InlineData("\"breath-humming\"", "null", "nothing stands at $.facts[3].fact.feedback.blocks[1]")]
    [InlineData("\"facts\": [", "\"facts\": [null,", "nothing stands at $.facts[0]")]
    [InlineData("\"agenda\": [", "\"agenda\": [null,", "nothing stands at $.agenda[0]")]
    [InlineData("\"platforms\": [", "\"platforms\": [null,", "nothing stands at $.platforms[0]")]
    [InlineData("\"sessions\": [", "\"sessions\": [null,", "nothing stands at $.facts[2].fact.sessions[0]")]
    [InlineData("\"fatigue\": 1", "\"fatigue\": \"CANARY\"", "$.facts[1].fact.checkIn.fatigue")]
    [InlineData("\"fatigue\": 1", "\"fatigue\": 1, \"energy\": 2", "$.facts[1].fact.checkIn")]
    [InlineData("\"fatigue\": 1", "\"fatigue\": 1, \"fatigue\": 2", "cannot be read")]
    [InlineData("\"illness\": \"below_neck\"", "\"illness\": \"canary\"", "$.facts[1].fact.checkIn.illness")]
    [InlineData("\"illness\": \"below_neck\"", "\"illness\": 2", "$.facts[1].fact.checkIn.illness")]
    [InlineData("\"redFlags\": [", "\"redFlags\": [null,", "$.facts[1].fact.checkIn.redFlags")]
    [InlineData("\"kind\": \"pause\"", "\"kind\": \"CANARY\"", "$.facts[6]")]
    [InlineData("\"kind\": \"pause\",", "", "$.facts")]
    [InlineData("\"until\": \"2026-03-06\"", "\"until\": \"2026-02-30\"", "$.facts[6].fact.until")]
    [InlineData("\"until\": \"2026-03-06\"", "\"until\": \"9999-12-31\"", "facts[6]: a date is far")]
    [InlineData("\"until\": \"2026-03-06\"", "\"until\": \"-0044-03-15\"", "facts[6]: a date is far")]
    [InlineData("\"at\": \"2026-03-02T12:00:00Z\"", "\"at\": \"9999-12-31T23:59:59Z\"", "facts[1]: a moment is far")]
    [InlineData("\"zone\": \"Europe/Berlin\"", "\"zone\": \"\"", "zone is not the name of a time zone")]
    [InlineData("\"recoveryMinutes\": 25", "\"recoveryMinutes\": 100000", "recoveryMinutes is out of its range")]
    [InlineData("\"trainingAgeMonths\": 30", "\"trainingAgeMonths\": -5", "trainingAgeMonths is out of its range")]
    [InlineData("\"consent\"", "\"agreed\"", "$.person.agreed")]
    public void What_this_program_cannot_have_written_is_refused_and_not_quoted(string there, string instead, string why)
    {
        Assert.Contains(there, Written, StringComparison.Ordinal);

        // Among the facts, where it stands there as well: those are kept for good.
        var facts = Written.IndexOf("\"facts\"", StringComparison.Ordinal);
        var at = Written.IndexOf(there, facts, StringComparison.Ordinal) is var late and >= 0
            ? late
            : Written.IndexOf(there, StringComparison.Ordinal);
        var wrong = Refused(Written[..at] + instead + Written[(at + there.Length)..], why);
        Assert.DoesNotContain("canary", wrong, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_null_in_any_list_is_refused_with_its_place()
    {
        var lists = Written.Count(letter => letter == '[');
        var from = -1;
        for (var list = 0; list < lists; list++)
        {
            from = Written.IndexOf('[', from + 1);
            var isEmpty = Written.AsSpan(from + 1).TrimStart() is [']', ..];
            Refused(Written[..(from + 1)] + (isEmpty ? "null" : "null,") + Written[(from + 1)..], "nothing stands at $.");
        }
    }

    [Fact]
    public void A_check_in_that_tells_another_date_than_its_own_is_refused() => Refused(
        Written.Replace("\"checkIn\": {\n     \"date\": \"2026-03-02\"", "\"checkIn\": {\n     \"date\": \"2026-03-03\"", StringComparison.Ordinal),
        "facts[1]: it holds another date than its own");

    [Fact]
    public void A_file_cut_short_anywhere_is_refused()
    {
        var whole = Encoding.UTF8.GetBytes(Written);
        for (var length = 0; length < whole.Length - 1; length += 7)
        {
            Assert.IsType<HistoryReadResult.Wrong>(HistoryFile.Read(whole.AsMemory(0, length)));
        }
    }

    [Fact]
    public void A_thousand_brackets_are_refused() => Refused(new string('[', 1_000), "not whole");

    private static string Refused(string json, string why)
    {
        var wrong = Assert.IsType<HistoryReadResult.Wrong>(HistoryFile.Read(Encoding.UTF8.GetBytes(json))).Why;
        Assert.Contains(why, wrong, StringComparison.Ordinal);
        return wrong;
    }

    private static string Approved([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "approved-history-1.json"));
}
