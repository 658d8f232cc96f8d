namespace RecoveryBot.Worker.Doctor;

/// <summary>One line of what the doctor says.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Found">What was found; without tokens or anything a person said.</param>
/// <param name="ToDo">What to do about it; null for nothing.</param>
internal sealed record Finding(string Subject, string Found, string? ToDo = null)
{
    public bool IsWell => ToDo is null;

    public override string ToString() => $"{(IsWell ? "ok" : "!!")}  {Subject,-10} {Found}{(IsWell ? "" : $"\n    {"",-10} {ToDo}")}";
}
