using System.Text.Json;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Testing.Stores;

/// <summary>Writes as much of a state as tests of the store look at: the consent and one form's id and answers.</summary>
public static class SmallState
{
    public static readonly StoredState Codec = new(Write, Read);

    private static byte[] Write(PersonState state) => JsonSerializer.SerializeToUtf8Bytes(new Shape(
        state.Consent.Version,
        state.Consent.At.ToUnixTimeTicks(),
        state.Form?.Id,
        state.Form?.Answers.InOrder.ToDictionary(given => given.Question, given => given.Answer.Values.ToList())));

    private static PersonState? Read(byte[] bytes)
    {
        var shape = JsonSerializer.Deserialize<Shape>(bytes)!;
        return shape.Consent < 0 ? null : new()
        {
            Consent = new(shape.Consent, Instant.FromUnixTimeTicks(shape.At)),
            Form = shape.FormId is null ? null : new("test", shape.FormId, 0, AnswersOf(shape), [], []),
        };
    }

    private static Answers AnswersOf(Shape shape) =>
        new([.. (shape.Answers ?? []).Select(entry => new GivenAnswer(entry.Key, new Answer(entry.Value)))]);

    private sealed record Shape(int Consent, long At, string? FormId, Dictionary<string, List<string>>? Answers);
}
