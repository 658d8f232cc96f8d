namespace RecoveryBot.Testing.Http;

internal sealed record UploadedFile(string Name, byte[] Content);
