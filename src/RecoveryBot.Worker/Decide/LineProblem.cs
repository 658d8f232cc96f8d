namespace RecoveryBot.Worker.Decide;

/// <summary>Why a line cannot be decided.</summary>
/// <param name="Field">Such as "checkIn.illness"; empty if the line is no JSON object at all.</param>
/// <param name="What">One sentence about the field.</param>
internal sealed record LineProblem(string Field, string What);
