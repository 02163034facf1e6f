namespace EvidenceSynth.Export;

/// <summary>Which way the page lies.</summary>
public enum Orientation
{
    Portrait,
    Landscape,
}

/// <summary>A table or a figure, ready to be written: every text is in the export language and every number is final.</summary>
/// <param name="Id">Stable short name; it makes the bookmark by which a report refers to the exhibit.</param>
/// <param name="Caption">Without label and number, which the writer gives.</param>
/// <param name="AltText">What a reader who cannot see it needs to know.</param>
/// <param name="Orientation">Wide tables lie down: more than seven columns, or columns of running text (Cochrane style manual, tables).</param>
public abstract record Exhibit(string Id, string Caption, string AltText, Orientation Orientation);
