namespace EvidenceSynth.Tests.Support;

/// <summary>A pipe table of a document in the repository, for tests that take the document at its word.</summary>
public sealed record MarkdownTable(IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>The first table below the comment <c>&lt;!-- table: name --&gt;</c>.</summary>
    public static MarkdownTable Read(string document, string name)
    {
        var lines = File.ReadLines(Path.Combine(RepositoryRoot.Find(), document))
            .SkipWhile(line => line != $"<!-- table: {name} -->")
            .SkipWhile(line => !IsRow(line))
            .TakeWhile(IsRow)
            .Select(Cells)
            .ToList();
        if (lines.Count < 3)
            throw new InvalidDataException($"{document} has no table '{name}' with a row in it.");
        return new([.. lines.Skip(2).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))]);
    }

    private static bool IsRow(string line) => line.StartsWith('|');

    private static string[] Cells(string line) => line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
}
