using System.Text.Json;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Worker.Decide;

/// <summary>One line of <c>recoverybot decide</c>.</summary>
internal sealed record DecideLine
{
    /// <summary>Anything the caller wants back with the answer, such as a name of the case.</summary>
    public JsonElement? Id { get; init; }

    public required CheckIn CheckIn { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>Absent: training of unknown intensity.</summary>
    public DayPlan? Plan { get; init; }

    /// <summary>Taken as it stands; absent: computed from <see cref="History"/>.</summary>
    public Derived? Derived { get; init; }

    public History? History { get; init; }

    /// <summary>Absent: learned from the history's feedback.</summary>
    public FeedbackState? Feedback { get; init; }

    public CoachOverride? CoachOverride { get; init; }

    public IReadOnlyList<MenuCategory>? MenuBan { get; init; }
}
