using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Advice;
using Xunit;

namespace RecoveryBot.Testing.Transcripts;

/// <content>What must be on screen after a step.</content>
public sealed partial class Transcript
{
    public Transcript Sees(params IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            Assert.Contains(word, Screen, StringComparison.Ordinal);
        }

        return this;
    }

    public Transcript SeesNot(params IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            Assert.DoesNotContain(word, Screen, StringComparison.Ordinal);
        }

        return this;
    }

    /// <summary>The buttons of the latest message, all of them in this order.</summary>
    public Transcript SeesButtons(params IReadOnlyList<string> labels)
    {
        Assert.Equal(labels, Said[^1].Rows.SelectMany(row => row).Select(button => button.Label));
        return this;
    }

    /// <summary>Buttons of the latest message, among others.</summary>
    public Transcript SeesButtonsAmong(params IReadOnlyList<string> labels)
    {
        Assert.Empty(labels.Except(Said[^1].Rows.SelectMany(row => row).Select(button => button.Label)));
        return this;
    }

    public Transcript SeesNothing()
    {
        Assert.Empty(Said);
        return this;
    }

    public Transcript SeesItInPlace() => SeesIt(Placement.InPlace);

    public Transcript SeesItBelow() => SeesIt(Placement.Below);

    public Transcript Expects(Action<Transcript> what)
    {
        what(this);
        return this;
    }

    /// <summary>The latest decision that was kept.</summary>
    public Transcript IsDecided(Decision decision)
    {
        Assert.Equal(decision, Decided.Last().Decision);
        return this;
    }

    public Transcript KeepsNothing()
    {
        Assert.Null(_state);
        return this;
    }

    private Transcript SeesIt(Placement placement)
    {
        Assert.Equal(placement, Said[^1].Placement);
        return this;
    }
}
