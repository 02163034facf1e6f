using EvidenceSynth.Findings;
using EvidenceSynth.Tests.Support;

namespace EvidenceSynth.Tests.Review.Findings;

/// <summary>One row of a table in docs/methods/cerqual.md.</summary>
sealed class SpecificationRow(IReadOnlyDictionary<string, string> cells)
{
    public static IReadOnlyList<SpecificationRow> Table(string name) =>
        [.. MarkdownTable.Read("docs/methods/cerqual.md", name).Rows.Select(row => new SpecificationRow(row))];

    /// <summary>The one row that a profile matches.</summary>
    public static SpecificationRow For(CerqualProfile profile, IEnumerable<SpecificationRow> table) =>
        Assert.Single(table, row => row.Matches(profile));

    public string this[string column] => cells[column];

    public Confidence Level(string column) => Parse<Confidence>(cells[column]);

    public CerqualProfile Profile => new(
        Parse<Concern>(cells["methodological limitations"]), Parse<Concern>(cells["coherence"]),
        Parse<Concern>(cells["adequacy"]), Parse<Concern>(cells["relevance"]));

    private bool Matches(CerqualProfile profile) =>
        Fits(cells["serious"], profile.Count(Concern.Serious))
        && Fits(cells["moderate"], profile.Count(Concern.Moderate))
        && Fits(cells["minor"], profile.Count(Concern.Minor));

    private static bool Fits(string range, int count) => range switch
    {
        "any" => true,
        "0-1" => count <= 1,
        [var least, '+'] => count >= least - '0',
        [var exactly] => count == exactly - '0',
        _ => throw new InvalidDataException($"'{range}' is no range of the specification."),
    };

    private static T Parse<T>(string words) where T : struct, Enum => Enum.Parse<T>(words.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
}
