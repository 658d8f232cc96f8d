namespace RecoveryBot.Application.Web;

/// <summary>The program's one web server, which listens only where something is to be answered.</summary>
public interface IWebServer
{
    /// <summary>Answers there until told to stop.</summary>
    /// <exception cref="IOException">Nothing can listen there.</exception>
    Task ServeAsync(WebEndpoint endpoint, CancellationToken stopping);
}
