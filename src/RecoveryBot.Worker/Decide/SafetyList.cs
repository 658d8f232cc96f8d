using System.Text.Json.Serialization.Metadata;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Worker.Decide;

/// <summary>
/// A check-in whose list of red flags is missing or null has not answered it, whatever <c>safetyAnswered</c> says:
/// "none of these" is the empty list.
/// </summary>
internal static class SafetyList
{
    private static readonly List<RedFlag> NotGiven = [];

    public static void Modify(JsonTypeInfo type)
    {
        if (type.Type != typeof(CheckIn))
        {
            return;
        }

        var flags = type.Properties.Single(field => field.Name == "redFlags");
        var answered = type.Properties.Single(field => field.Name == "safetyAnswered");
        type.OnDeserializing = checkIn => flags.Set!(checkIn, NotGiven);
        type.OnDeserialized = checkIn =>
        {
            if (ReferenceEquals(flags.Get!(checkIn), NotGiven))
            {
                answered.Set!(checkIn, false);
            }
        };
    }
}
