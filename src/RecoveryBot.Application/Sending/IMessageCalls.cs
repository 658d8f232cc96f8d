namespace RecoveryBot.Application.Sending;

/// <summary>What can be done with messages in one chat. Failures are the platform's own exceptions.</summary>
/// <typeparam name="TPage">One message's worth of words and buttons, as the platform takes it.</typeparam>
public interface IMessageCalls<in TPage>
{
    /// <param name="number">Which page of its text it is, from 0; the same on every attempt.</param>
    /// <returns>The new message's id.</returns>
    Task<string> SendAsync(TPage page, int number, CancellationToken stopping);

    /// <returns>False if the message cannot be edited any more.</returns>
    Task<bool> EditAsync(string message, TPage page, CancellationToken stopping);

    /// <summary>Buttons that stay are recognised as old ones, so this need not succeed.</summary>
    Task TakeButtonsAsync(string message, CancellationToken stopping);

    /// <summary>Where it is not possible, the message stays.</summary>
    Task DeleteAsync(string message, CancellationToken stopping);
}
