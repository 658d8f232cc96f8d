using System.Globalization;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Audits;

/// <summary>What a client is told of a trainer who looks: it is theirs to know, and stands on the day's card.</summary>
internal static class LookTells
{
    public static Tell Of(Speaker trainer, long client, Look what) => new(
        client,
        new Told.Looked(what),
        string.Create(CultureInfo.InvariantCulture, $"looked:{trainer.Context.Me}:{what}"));
}
