using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using RecoveryBot.Worker.Decide;

namespace RecoveryBot.Worker.Tests.Decide;

/// <summary>No date of a line, wherever it stands, leads out of the calendar.</summary>
public sealed class EveryDateTests
{
    private const string History = """
        {"checkIns":[{"date":"2026-11-20"}],"sessions":[{"date":"2026-11-20","type":"training"}],
         "decided":[{"date":"2026-11-20","decision":"REST"}],"restDays":["2026-11-20"],
         "feedback":[{"date":"2026-11-20","categories":["mobility"],"calmer":"more","looser":"same","prepared":"same"}],
         "deloads":["2026-11-20"],"deloadAdvice":["2026-11-20"],"unplannedEasyDays":["2026-11-20"],
         "movedSessions":[{"from":"2026-11-20","to":"2026-11-21"}],
         "pauses":[{"from":"2026-11-20","until":"2026-11-21","reason":"illness"}],"openReferralSince":"2026-11-20"}
        """;

    public static TheoryData<string, string> Dates => [.. Everywhere().SelectMany(path =>
        new[] { "-9998-01-01", "1899-12-31", "3000-01-01", "9999-12-31", "20.11.2026" }.Select(date => (path, date)))];

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_in_which_nobody_can_have_lived_is_refused_by_its_place(string path, string date)
    {
        var line = JsonNode.Parse(Lines.GoodWith("history", JsonNode.Parse(History)))!;
        line["derived"]!["openReferralSince"] = "2026-11-20";
        line["derived"]!["painReferredOn"] = "2026-11-20";
        line["profile"]!["medicalClearanceDate"] = "2026-11-20";
        Assert.Equal(0, Lines.Decide(line.ToJsonString()).Bad);
        var parts = path.Split('.');

        var place = parts[..^1].Aggregate(line, (node, part) => node is JsonArray list ? list[0]![part]! : node[part]!);
        place = place is JsonArray entries ? entries[0]! : place;
        if (place[parts[^1]] is JsonArray dates)
        {
            dates[0] = date;
        }
        else
        {
            Assert.NotNull(place[parts[^1]]);
            place[parts[^1]] = date;
        }

        var (answers, bad) = Lines.Decide(line.ToJsonString());
        Assert.Equal(1, bad);
        Assert.Equal(path, ((string)answers[0]["field"]!).Replace("[0]", "", StringComparison.Ordinal));
    }

    private static List<string> Everywhere() => [.. Below(typeof(DecideLine), "").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Below(Type type, string at) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(field => field.CanWrite && field.GetIndexParameters().Length == 0)
        .SelectMany(field => Of(field.PropertyType, $"{at}.{char.ToLowerInvariant(field.Name[0])}{field.Name[1..]}".TrimStart('.')));

    private static IEnumerable<string> Of(Type type, string at) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var one when one == typeof(LocalDate) => [at],
        { IsGenericType: true } list when typeof(IEnumerable).IsAssignableFrom(list) => Of(list.GetGenericArguments()[0], at),
        { Namespace: { } name } own when name.StartsWith("RecoveryBot", StringComparison.Ordinal) && !own.IsEnum => Below(own, at),
        _ => [],
    };
}
