namespace RecoveryBot.EndToEnd.Tests.Chains;

/// <summary>Somebody in a chat of whichever platform: what they see, and what they do there.</summary>
internal abstract class ChainPerson
{
    /// <summary>Everything the bot says here, from top to bottom, as it stands now.</summary>
    public abstract IReadOnlyList<string> Said { get; }

    /// <summary>What the lowest message that offers something offers; with its words, so that a change can be seen.</summary>
    public abstract (string Words, IReadOnlyList<string> Labels) Asked { get; }

    /// <summary>Writes, and whoever wrote need not write again.</summary>
    public abstract void Say(string words);

    /// <summary>Presses what is offered so; tells whether the platform shows that it came to nothing, so that one presses again.</summary>
    public abstract Func<bool> Use(string label);

    /// <summary>Says a command where others read along.</summary>
    public abstract Func<bool> Command(string command);

    /// <summary>Until it is so; fails with what is shown instead.</summary>
    public abstract Task UntilAsync(Func<bool> isSo, string what);

    public bool Shows(string words) => Said.Any(one => one.Contains(words, StringComparison.Ordinal));

    public bool Offers(string label) => Asked.Labels.Contains(label);
}
