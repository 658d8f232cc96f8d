using System.Text.Json;

namespace RecoveryBot.Worker.Decide;

/// <summary>A word that a field does not know. The text is for whoever wrote the line.</summary>
internal sealed class WrongWordException(string what) : JsonException(what);
