using System.Globalization;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Inspection;

namespace RecoveryBot.Worker.Doctor;

/// <summary>
/// Looks through the database once after each start, beside everything else: a damaged page or a lost key is told before somebody
/// meets it. It keeps nobody waiting, and whoever is not concerned is answered all the same.
/// </summary>
internal sealed class StartupDatabaseCheck(StorageOptions options, IHealth health)
{
    private const string Pages = "pages";
    private const string Keys = "keys";

    public Task RunAsync(CancellationToken stopping) => Task.Run(Look, stopping);

    public void Look()
    {
        try
        {
            switch (DatabaseInspection.Look(options, thoroughly: false))
            {
                case { Problem: not null }:
                    health.Wrong(Pages, $"The database {options.DatabaseFile} is damaged somewhere: recoverybot doctor says where. Put the latest backup in its place.");
                    break;
                case { MissingKeys: { Count: > 0 } missing }:
                    health.Wrong(Keys, string.Create(
                        CultureInfo.InvariantCulture,
                        $"{missing.Count} of the keys that the database needs are not in {options.KeysFolder}, and whatever they encrypted cannot be read: put back the latest copy of that folder."));
                    break;
                default:
                    break;
            }
        }
        catch (StorageUnavailableException)
        {
            // Whoever reads or saves something says it.
        }
    }
}
