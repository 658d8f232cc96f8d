namespace RecoveryBot.Testing.Telegram.Http;

internal sealed record HttpRequest(RequestHead Head, byte[] Body);
