namespace RecoveryBot.Testing.Telegram.Wire;

internal sealed record UploadedFile(string Name, byte[] Content);
