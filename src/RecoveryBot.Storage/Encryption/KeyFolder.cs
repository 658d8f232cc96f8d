using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace RecoveryBot.Storage.Encryption;

/// <summary>The keys of a database: AES-256-GCM, renewed every 90 days, old ones kept to read old values.</summary>
internal static class KeyFolder
{
    // Part of every key's derivation: with another name nothing could be decrypted.
    private const string ApplicationName = "RecoveryBot";

    /// <summary>To be disposed when nothing is encrypted or decrypted any more.</summary>
    public static ServiceProvider Open(string folder)
    {
        var services = new ServiceCollection();
        services.AddDataProtection()
            .SetApplicationName(ApplicationName)
            .AddKeyManagementOptions(options => options.XmlRepository = new SecuredKeys(folder))
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration
            {
                EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM,
            });
        return services.BuildServiceProvider();
    }

    /// <summary>Keys in files; a new one is on disk before anything is encrypted with it.</summary>
    private sealed class SecuredKeys(string folder) : FileSystemXmlRepository(new DirectoryInfo(folder), NullLoggerFactory.Instance)
    {
        public override void StoreElement(XElement element, string friendlyName)
        {
            base.StoreElement(element, friendlyName);
            Secure(folder);
        }
    }

    /// <summary>Brings keys that are missing in the second folder there, and leaves those that are there alone.</summary>
    public static void CopyMissing(string from, string to)
    {
        foreach (var file in KeyIds.Files(from))
        {
            var copy = Path.Combine(to, Path.GetFileName(file));
            if (!File.Exists(copy))
            {
                File.Copy(file, copy + ".next", overwrite: true);
                File.Move(copy + ".next", copy);
            }
        }

        Secure(to);
    }

    /// <summary>
    /// Forces the keys to disk and closes them to others. Whatever is encrypted is lost without them, so they must not be
    /// the younger ones after a power cut.
    /// </summary>
    public static void Secure(string folder)
    {
        foreach (var file in KeyIds.Files(folder))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
            stream.Flush(flushToDisk: true);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(stream.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }
}
