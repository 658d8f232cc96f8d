namespace RecoveryBot.Testing.Http;

internal sealed record HttpRequest(RequestHead Head, byte[] Body);
