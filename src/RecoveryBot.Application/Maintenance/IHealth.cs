namespace RecoveryBot.Application.Maintenance;

/// <summary>What is wrong right now that an operator has to put right, one sentence a part of the program.</summary>
public interface IHealth
{
    /// <param name="part">Such as a platform's name.</param>
    /// <param name="sentence">What is wrong and what to do; without tokens or anything a person said.</param>
    void Wrong(string part, string sentence);

    void Well(string part);
}
