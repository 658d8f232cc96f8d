using System.Buffers;
using System.Text;
using NodaTime.Text;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Worker.Decide;

/// <summary>The same for people: the day, why, what would have changed it, and the session.</summary>
internal sealed class ExplainedAnswer(RecoveryModel model) : ILineAnswer
{
    public void Decision(IBufferWriter<byte> output, DecideLine line, DecisionInput input)
    {
        var day = model.Decide(input);
        var text = new StringBuilder();
        text.Append(LocalDatePattern.Iso.Format(line.CheckIn.Date)).Append("  ").AppendLine(Heading(day));
        foreach (var reason in Told(day))
        {
            text.Append("  ").Append(reason.Rule.PadRight(4)).Append(reason.Text).AppendLine(Source(reason.Statements));
        }

        foreach (var refusal in day.Refusals)
        {
            text.Append("  no  ").Append(refusal.Text).AppendLine(Source(refusal.Statements));
        }

        foreach (var reason in day.WeekReasons)
        {
            text.Append("  ").Append(reason.Rule.PadRight(4)).Append("A deload is worth considering. ").Append(reason.Text)
                .AppendLine(Source(reason.Statements));
        }

        AppendSession(text, day);
        if (model.WhatWouldChangeIt(input) is { } change)
        {
            text.Append("  ").AppendLine(change.Text);
        }

        if (day.Decision != Recovery.Advice.Decision.Refer)
        {
            text.Append("  Confidence: ").Append(SnakeCaseEnumWords<Confidence>.Instance[day.Confidence]).AppendLine(".");
        }

        Write(output, text.AppendLine());
    }

    public void Problem(IBufferWriter<byte> output, long number, LineProblem problem) => Write(
        output,
        new StringBuilder().Append("Line ").Append(number).Append(": ")
            .AppendLine($"{problem.Field} {problem.What}.".TrimStart()).AppendLine());

    /// <summary>Beside a referral nothing milder is told.</summary>
    private static IEnumerable<Reason> Told(DayDecision day) =>
        day.Decision == Recovery.Advice.Decision.Refer ? day.DecidingReasons : day.Reasons.Concat(day.Remarks);

    private string Heading(DayDecision day) =>
        day.DeloadDay is { } number && day.Decision == Recovery.Advice.Decision.TrainReduced
            ? $"Deload, day {number} of {model.Options.Load.DeloadDays}: {Title(day).ToLowerInvariant()}"
            : Title(day);

    private static string Title(DayDecision day) => day.Decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "Train as planned",
        Recovery.Advice.Decision.TrainReduced => "Train reduced",
        Recovery.Advice.Decision.ActiveRecovery => day.Optional ? "Active recovery (optional)" : "Active recovery",
        Recovery.Advice.Decision.Rest => "Rest",
        Recovery.Advice.Decision.Refer => $"See a professional ({SnakeCaseEnumWords<Urgency>.Instance[day.Urgency!.Value]})",
        _ => throw new ArgumentOutOfRangeException(nameof(day)),
    };

    private static string Source(IReadOnlyList<int> statements) =>
        statements.Count == 0 ? "" : $" [{string.Join(", ", statements)}]";

    private static void AppendSession(StringBuilder text, DayDecision day)
    {
        foreach (var block in day.Session?.Blocks ?? [])
        {
            text.Append("  ").Append(block.Title).Append(", ").Append(block.Minutes).AppendLine(" min");
            foreach (var step in block.Steps)
            {
                text.Append("      - ").AppendLine(step);
            }

            text.Append("      ").AppendLine(block.TalkTest ?? block.StopRule);
        }
    }

    private static void Write(IBufferWriter<byte> output, StringBuilder text)
    {
        foreach (var part in text.GetChunks())
        {
            Encoding.UTF8.GetBytes(part.Span, output);
        }
    }
}
