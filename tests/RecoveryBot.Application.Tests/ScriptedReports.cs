using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Tests;

/// <summary>Renders reports as a test says.</summary>
internal sealed class ScriptedReports : IReports
{
    public Func<Report, Rendered?> Make { get; set; } = _ => null;

    public Rendered? Render(Report report, Instant now) => Make(report);
}
