namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>A method's "no", on its way to the one place that answers.</summary>
internal sealed class RefusedException(Reply.Refused refusal) : Exception(refusal.Description)
{
    public Reply.Refused Refusal => refusal;
}
