using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Forms;

/// <summary>What every form says.</summary>
public interface IFormWording
{
    string Back { get; }

    string Skip { get; }

    string Done { get; }

    /// <summary>Stands above the open question after a press on a button of an earlier screen.</summary>
    RichText OldButton { get; }

    RichText PickOne { get; }

    RichText PickSeveral { get; }

    RichText TypeIt { get; }

    /// <summary>A number that is none of the choices.</summary>
    RichText OutOfRange(int from, int to);
}
