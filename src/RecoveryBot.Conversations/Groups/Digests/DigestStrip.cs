using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>The buttons below a digest: about one client at a time, so that five people are five taps.</summary>
internal sealed class DigestStrip(IGroupWording wording)
{
    public IReadOnlyList<IReadOnlyList<Button>> Below(Digest digest, long group)
    {
        var rows = new List<IReadOnlyList<Button>>();
        if (digest.Now is { } now)
        {
            Button Of(string verb, string label, string detail = "") =>
                ClientButtons.OfDigest(verb, label, now.Person, group, digest.Date, detail);
            rows.Add(
            [
                Of(ClientButtons.Agree, wording.Agree),
                TrainerDecisionButtons.Changing(wording.ChangeDay, now.Person),
                ClientButtons.Of(ClientButtons.Write, wording.WriteToClient, now.Person),
            ]);
            rows.Add(
            [
                .. Flag.MaySnooze(now.Flags[0].Kind) ? [Of(ClientButtons.Snooze, wording.SnoozeClient, $"{now.Flags[0].Kind}.{FlagSeverity.Of(now.Decision, now.Morning).Write()}")] : (Button[])[],
                Of(ClientButtons.Next, wording.NextClient),
            ]);
        }

        if (digest.Pages > 1)
        {
            var next = (digest.Page + 1) % digest.Pages;
            var there = Math.Min(digest.NeedYou.Count - (next * Digest.MostShown), Digest.MostShown);
            rows.Add([ClientButtons.OfDigest(ClientButtons.Page, wording.MoreClients(there, next == 0), 0, group, digest.Date, $"{next}")]);
        }

        return rows;
    }
}

/// <summary>What stands on and around the buttons of a digest.</summary>
public interface IDigestWording
{
    /// <summary>For one trainer's eyes; what is not shared is said to be so, never guessed.</summary>
    RichText Digest(Digest digest);

    string Agree { get; }

    /// <summary>Below everything about one client.</summary>
    string WriteToClient { get; }

    string SnoozeClient { get; }

    string NextClient { get; }

    /// <param name="isFirst">They stand at the top again.</param>
    string MoreClients(int number, bool isFirst);

    RichText AskSnooze(string name);

    string SnoozeADay { get; }

    string SnoozeThreeDays { get; }

    string SnoozeTillWorse { get; }

    RichText Snoozed(string name);

    string HowLoud { get; }

    RichText AskLoudness(string group);

    string LoudnessName(Loudness loudness);

    RichText LoudnessIs(Loudness loudness);
}
