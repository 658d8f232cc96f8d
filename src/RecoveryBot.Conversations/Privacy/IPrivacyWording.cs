using NodaTime;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Privacy;

/// <summary>Who may see what.</summary>
public interface IPrivacyWording : IGroupWording
{
    /// <param name="agreed">The day on which the client agreed that their answers are kept.</param>
    /// <param name="isCounted">A community's week may count the client when it says how it slept and felt.</param>
    RichText Privacy(LocalDate agreed, IReadOnlyList<SharedWith> shared, bool isCounted);

    string ChangeSharingWith(string group);

    string ExportMine { get; }

    string ForgetMe { get; }
}
