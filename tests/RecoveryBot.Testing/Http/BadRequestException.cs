namespace RecoveryBot.Testing.Http;

/// <summary>What came in is not HTTP/1.1 as RFC 9112 has it; the connection cannot go on.</summary>
internal sealed class BadRequestException(string what) : Exception(what);
