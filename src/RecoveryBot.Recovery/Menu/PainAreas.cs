using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Menu;

/// <summary>Which areas of the body a session leaves alone because of pain.</summary>
internal static class PainAreas
{
    /// <summary>None without pain, and where the place is not known or none of the five.</summary>
    public static BodyAreas Of(CheckIn checkIn, MenuOptions options) =>
        checkIn.PainNrs >= options.PainSparingArea ? Around(checkIn.PainPlace) : BodyAreas.None;

    // A drill of the whole body moves every area too.
    private static BodyAreas Around(PainPlace? place) => place switch
    {
        PainPlace.NeckShoulderArm => BodyAreas.Neck | BodyAreas.Shoulders | BodyAreas.Wrists | BodyAreas.WholeBody,
        PainPlace.Back => BodyAreas.LowerBack | BodyAreas.ThoracicSpine | BodyAreas.WholeBody,
        PainPlace.HipGroin => BodyAreas.Hips | BodyAreas.WholeBody,
        PainPlace.Knee => BodyAreas.Thighs | BodyAreas.Calves | BodyAreas.WholeBody,
        PainPlace.CalfFoot => BodyAreas.Calves | BodyAreas.Ankles | BodyAreas.Feet | BodyAreas.WholeBody,
        PainPlace.Elsewhere or null => BodyAreas.None,
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };
}
