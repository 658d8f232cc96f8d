using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choices;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>What the person at the terminal sees and writes on.</summary>
internal interface IScreen
{
    /// <summary>May be called at any moment and from any thread, also while the person is being asked.</summary>
    void Show(ScreenUpdate screenUpdate);

    /// <summary>Waits for one answer. Null when the person left or the input has ended.</summary>
    Task<Input?> AskAsync(CancellationToken stopping);

    /// <summary>The last thing on the screen.</summary>
    void Close();
}

/// <summary>What is new on the screen.</summary>
/// <param name="Words">Null when the words that stand there still hold and only the choices changed.</param>
/// <param name="Choices">Everything that can be picked from now on.</param>
internal sealed record ScreenUpdate(Conversations.Messages.RichText? Words, NumberedChoices Choices);
