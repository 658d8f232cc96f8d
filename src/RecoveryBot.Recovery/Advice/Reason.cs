namespace RecoveryBot.Recovery.Advice;

/// <summary>One rule that counted, in words for the client, with its source statements.</summary>
/// <param name="Gives">The day it asks for.</param>
public sealed record Reason(string Rule, string Text, IReadOnlyList<int> Statements, Decision Gives)
{
    /// <summary>What the row goes by.</summary>
    public DecidedBy By { get; init; }

    /// <summary>Whom the client is sent to; null where the row does not refer, and in an emergency.</summary>
    public ReferralTo? SendsTo { get; init; }
}

/// <summary>A request that is declined and why.</summary>
public sealed record Refusal(CheckIns.ClientRequest Request, string Text, IReadOnlyList<int> Statements);
