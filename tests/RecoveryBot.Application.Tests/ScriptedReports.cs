using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Tests;

/// <summary>Renders reports as a test says.</summary>
internal sealed class ScriptedReports : IReports
{
    /// <summary>The program's own; null while a test makes them.</summary>
    public IReports? Real { get; set; }

    public Func<Report, Rendered?> Make { get; set; } = _ => null;

    public Rendered? Render(Report report, Place to, bool isShown, Instant now) => Real?.Render(report, to, isShown, now) ?? Make(report);
}
