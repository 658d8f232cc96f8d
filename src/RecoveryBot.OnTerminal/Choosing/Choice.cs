namespace RecoveryBot.OnTerminal.Choosing;

/// <summary>A button as the terminal offers it.</summary>
/// <param name="Number">What a person types to pick it.</param>
/// <param name="Label">Clean words, one line.</param>
/// <param name="Payload">What a pick sends back.</param>
internal sealed record Choice(int Number, string Label, string Payload);
