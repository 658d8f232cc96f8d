using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Questions;

/// <summary>The places where it can hurt, from top to bottom, with the ids of their choices, which never change.</summary>
internal static class PainPlaces
{
    public static readonly IReadOnlyList<(PainPlace Place, string Id)> All =
    [
        (PainPlace.NeckShoulderArm, "arm"),
        (PainPlace.Back, "back"),
        (PainPlace.HipGroin, "hip"),
        (PainPlace.Knee, "knee"),
        (PainPlace.CalfFoot, "foot"),
        (PainPlace.Elsewhere, "other"),
    ];

    /// <summary>Null if it was not said.</summary>
    public static PainPlace? Of(string? id) => All.Where(row => row.Id == id).Select(row => (PainPlace?)row.Place).SingleOrDefault();

    public static string IdOf(PainPlace place) => All.Single(row => row.Place == place).Id;
}
