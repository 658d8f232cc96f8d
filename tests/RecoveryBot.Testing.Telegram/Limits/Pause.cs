namespace RecoveryBot.Testing.Telegram.Limits;

/// <summary>"Retry after": what the bot was told, or is about to be.</summary>
internal sealed class Pause
{
    public DateTimeOffset Until { get; set; }

    /// <summary>True once the refusal that says so has left: from then on a request is the bot's own fault.</summary>
    public bool IsHeard { get; set; }

    public bool IsOn(DateTimeOffset now) => now < Until;

    public void Begin(DateTimeOffset until)
    {
        Until = until;
        IsHeard = false;
    }
}
