namespace EvidenceSynth.App.Commands;

/// <summary>What the program answers to the shell.</summary>
static class ExitCode
{
    public const int Done = 0;
    /// <summary>The work was done and the answer is no (a check found an error, a verification failed).</summary>
    public const int No = 1;
    /// <summary>Wrong usage or unreadable input; one line on standard error says what and where.</summary>
    public const int Unusable = 2;
}
