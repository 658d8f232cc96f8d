using System.Text.Json;
using NodaTime.Text;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Worker.Decide;

/// <summary>Writes one decision as one JSON object, always the same fields in the same order.</summary>
internal static class DecisionWriter
{
    private static readonly UpperCaseEnumWords<Decision> Decisions = UpperCaseEnumWords<Decision>.Instance;

    private static readonly SnakeCaseEnumWords<MenuCategory> Categories = SnakeCaseEnumWords<MenuCategory>.Instance;

    public static void Write(Utf8JsonWriter json, DecideLine line, DayDecision day, LaxerChange? change)
    {
        json.WriteStartObject();
        if (line.Id is { } id)
        {
            json.WritePropertyName("id");
            id.WriteTo(json);
        }

        json.WriteString("date", LocalDatePattern.Iso.Format(line.CheckIn.Date));
        json.WriteString("decision", Decisions[day.Decision]);
        json.WriteString("engineDecision", Decisions[day.EngineDecision]);
        WriteWord(json, "urgency", day.Urgency is { } urgency ? SnakeCaseEnumWords<Urgency>.Instance[urgency] : null);
        json.WriteString("weekAdvice", UpperCaseEnumWords<WeekAdvice>.Instance[day.WeekAdvice]);
        WriteReasons(json, "weekReasons", day.WeekReasons);
        WriteReasons(json, "reasons", day.Reasons);
        WriteReasons(json, "remarks", day.Remarks);
        WriteWords(json, "menu", day.Menu, category => Categories[category]);
        WriteSession(json, day.Session);
        json.WriteBoolean("optional", day.Optional);
        WriteNumber(json, "deloadDay", day.DeloadDay);
        json.WriteBoolean("mayMoveSession", day.MayMoveSession);
        json.WriteString("planAction", SnakeCaseEnumWords<PlanAction>.Instance[day.PlanAction]);
        WriteWords(json, "needs", day.Needs, Word);
        json.WriteString("confidence", SnakeCaseEnumWords<Confidence>.Instance[day.Confidence]);
        WriteRefusals(json, line.CheckIn.Requests, day.Refusals);
        WriteWord(json, "trainerNote", day.TrainerNote);
        WriteChange(json, change);
        json.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, IReadOnlyList<Reason> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule);
            json.WriteString("text", reason.Text);
            json.WriteString("gives", Decisions[reason.Gives]);
            WriteStatements(json, reason.Statements);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSession(Utf8JsonWriter json, RecoverySession? session)
    {
        if (session is null)
        {
            json.WriteNull("session");
            return;
        }

        json.WriteStartObject("session");
        json.WriteNumber("minutes", session.Minutes);
        json.WriteStartArray("blocks");
        foreach (var block in session.Blocks)
        {
            WriteBlock(json, block);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, SessionBlock block)
    {
        json.WriteStartObject();
        json.WriteString("id", block.Id);
        json.WriteString("category", Categories[block.Category]);
        json.WriteString("title", block.Title);
        json.WriteNumber("minutes", block.Minutes);
        WriteWords(json, "steps", block.Steps, step => step);
        WriteWords(json, "cues", block.Cues, cue => cue);
        WriteWord(json, "talkTest", block.TalkTest);
        json.WriteString("stopRule", block.StopRule);
        WriteStatements(json, block.Statements);
        json.WriteEndObject();
    }

    /// <summary>Which wish is meant goes by its place in <c>requests</c>, from 0: the answer names nothing that it declines.</summary>
    private static void WriteRefusals(Utf8JsonWriter json, IReadOnlyList<ClientRequest> requests, IReadOnlyList<Refusal> refusals)
    {
        json.WriteStartArray("refusals");
        foreach (var refusal in refusals)
        {
            json.WriteStartObject();
            json.WriteNumber("request", PlaceOf(refusal.Request, requests));
            json.WriteString("text", refusal.Text);
            WriteStatements(json, refusal.Statements);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int PlaceOf(ClientRequest wish, IReadOnlyList<ClientRequest> requests) =>
        requests.TakeWhile(request => request != wish).Count();

    private static void WriteChange(Utf8JsonWriter json, LaxerChange? change)
    {
        if (change is null)
        {
            json.WriteNull("whatWouldChangeIt");
            return;
        }

        json.WriteStartObject("whatWouldChangeIt");
        json.WriteString("field", change.Field);
        json.WriteString("from", change.From);
        json.WriteString("to", change.To);
        json.WriteString("decision", Decisions[change.Decision]);
        json.WriteString("text", change.Text);
        json.WriteEndObject();
    }

    private static void WriteStatements(Utf8JsonWriter json, IReadOnlyList<int> statements)
    {
        json.WriteStartArray("statements");
        foreach (var statement in statements)
        {
            json.WriteNumberValue(statement);
        }

        json.WriteEndArray();
    }

    private static void WriteWords<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Func<T, string> word)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(word(value));
        }

        json.WriteEndArray();
    }

    private static void WriteWord(Utf8JsonWriter json, string name, string? word)
    {
        if (word is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, word);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    // As in the check-in's own field names.
    private static string Word(Need need) => need switch
    {
        Need.Safety => "safety",
        Need.MovementQuality => "movementQuality",
        Need.Wellness => "wellness",
        _ => throw new ArgumentOutOfRangeException(nameof(need)),
    };
}
