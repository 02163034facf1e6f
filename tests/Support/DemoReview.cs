using EvidenceSynth.Intake.Reviews;

namespace EvidenceSynth.Tests.Support;

/// <summary>The demo review as the product ships it.</summary>
public static class DemoReview
{
    private static readonly Lazy<ReviewSnapshot> Loaded = new(Load);

    /// <summary>When its judgements are signed; a fixed moment, so that two loads are equal.</summary>
    public static readonly DateTimeOffset ImportedAt = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static string ProtocolFile => Path.Combine(RepositoryRoot.Find(), "protocols", "school-absence.md");

    public static string Folder => Path.Combine(RepositoryRoot.Find(), "data", "demo-review");

    public static string ToolsFolder => Path.Combine(RepositoryRoot.Find(), "data", "tools");

    /// <summary>Read once.</summary>
    public static ReviewSnapshot Snapshot => Loaded.Value;

    /// <summary>Read anew.</summary>
    public static ReviewSnapshot Load() => ReviewFolderReader.Read(ProtocolFile, Folder, ToolsFolder, ImportedAt);
}
