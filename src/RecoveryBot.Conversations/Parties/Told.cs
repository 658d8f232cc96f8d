using System.Text.Json.Serialization;
using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>What one party tells another. The names here are stored until it is taken.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(DayChanged), "day")]
public abstract record Told
{
    private Told()
    {
    }

    /// <summary>A member's day was decided, or decided anew.</summary>
    public sealed record DayChanged(LocalDate Date) : Told;
}
