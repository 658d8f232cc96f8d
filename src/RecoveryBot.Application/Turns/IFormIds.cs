using System.Security.Cryptography;

namespace RecoveryBot.Application.Turns;

/// <summary>Names forms: short, and new each time, so that a button of an earlier form is recognised.</summary>
public interface IFormIds
{
    string Next();
}

/// <summary>Six letters or digits by chance, without those that look alike: one in a billion meets an old one.</summary>
public sealed class RandomFormIds : IFormIds
{
    public string Next() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 6);
}
