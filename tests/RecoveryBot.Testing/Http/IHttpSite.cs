namespace RecoveryBot.Testing.Http;

/// <summary>What stands behind the door.</summary>
internal interface IHttpSite
{
    /// <summary>True resets the connection when only the head of the request has been read.</summary>
    bool TurnsAway(RequestHead head);

    /// <param name="hungUp">The client is gone, or the door closes: nobody will read the answer.</param>
    Task<HttpAnswer> AnswerAsync(HttpRequest request, CancellationToken hungUp);
}
