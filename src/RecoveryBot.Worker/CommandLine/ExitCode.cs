namespace RecoveryBot.Worker.CommandLine;

/// <summary>What the program says to the shell.</summary>
public static class ExitCode
{
    public const int Success = 0;

    /// <summary>A fault of the program's own.</summary>
    public const int InternalError = 1;

    /// <summary>The command line, a setting or a file named there is wrong.</summary>
    public const int WrongSetting = 2;

    /// <summary>The database cannot be used.</summary>
    public const int StorageUnavailable = 3;

    /// <summary>Ctrl+C while input or output is piped, as shells count it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
