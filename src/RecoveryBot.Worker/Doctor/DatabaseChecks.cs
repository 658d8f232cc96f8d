using System.Globalization;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Inspection;

namespace RecoveryBot.Worker.Doctor;

/// <summary>What the database, its keys and what waits in it come to.</summary>
internal static class DatabaseChecks
{
    /// <summary>A reminder may come three hours late; whatever waits longer is stuck.</summary>
    private static readonly Duration Long = Duration.FromHours(3);

    public static IEnumerable<Finding> Of(StorageOptions options, Instant now)
    {
        DatabaseFindings? findings;
        string? unavailable = null;
        try
        {
            findings = DatabaseInspection.Look(options, thoroughly: true);
        }
        catch (StorageUnavailableException fault)
        {
            (findings, unavailable) = (null, fault.Message);
        }

        return (findings, unavailable) switch
        {
            (_, { } sentence) => [new("database", "It cannot be used.", sentence)],
            (null, _) => [new("database", $"{options.DatabaseFile} is not there yet; the first start makes it.")],
            ({ Problem: { } problem }, _) => [new(
                "database",
                $"{options.DatabaseFile} is damaged: {problem}",
                "Stop the program, move the file away with -wal and -shm beside it, and say: recoverybot restore BACKUP")],
            _ => [Database(findings, options), Keys(findings, options), .. Waiting(findings, now)],
        };
    }

    private static Finding Database(DatabaseFindings findings, StorageOptions options) => new(
        "database",
        string.Create(
            CultureInfo.InvariantCulture,
            $"{options.DatabaseFile} is whole: {findings.Bytes:N0} bytes, schema {findings.Schema}")
        + (findings.Schema < DatabaseFindings.LatestSchema
            ? string.Create(CultureInfo.InvariantCulture, $"; the next start brings it to {DatabaseFindings.LatestSchema}, so back it up before.")
            : "."));

    private static Finding Keys(DatabaseFindings findings, StorageOptions options) => findings.MissingKeys.Count == 0
        ? new("keys", string.Create(CultureInfo.InvariantCulture, $"Every key that values need is in {options.KeysFolder} ({findings.Keys} there)."))
        : new(
            "keys",
            string.Create(CultureInfo.InvariantCulture, $"{findings.MissingKeys.Count} keys are missing in {options.KeysFolder}: {string.Join(", ", findings.MissingKeys)}."),
            "Put back the latest copy of the keys folder: whatever they encrypted cannot be read without them.");

    private static IEnumerable<Finding> Waiting(DatabaseFindings findings, Instant now)
    {
        foreach (var waiting in findings.Waiting)
        {
            var age = now - waiting.Oldest;
            var says = string.Create(
                CultureInfo.InvariantCulture,
                $"{waiting.Count} of {waiting.Priority} wait for {waiting.Platform}, the oldest for {Ages.Say(age)}; {waiting.Stuck} failed before.");
            yield return age < Long
                ? new("outbox", says)
                : new("outbox", says, $"Look whether the program runs with a token for {waiting.Platform}, and what recoverybot.health and the log say.");
        }

        if (findings.Waiting.Count == 0)
        {
            yield return new("outbox", "Nothing waits to be sent.");
        }

        var late = findings.LateSince is { } since ? now - Instant.FromUnixTimeMilliseconds(since) : Duration.Zero;
        yield return late < Long
            ? new("agenda", "Nothing is late.")
            : new("agenda", $"What was due {Ages.Say(late)} ago has not come.", "Start the program; if it runs, its health and log say what holds it up.");
        yield return findings.ParkedTells == 0
            ? new("parked", "Nothing failed so often that it was left alone.")
            : new(
                "parked",
                string.Create(CultureInfo.InvariantCulture, $"{findings.ParkedTells} things that people told each other failed again and again and are left alone."),
                "The log says why each failed; tell the project.");
    }
}
