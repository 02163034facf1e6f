namespace EvidenceSynth.Intake.Protocols;

/// <summary>
/// Reads a protocol and gives the review that it starts: themes, characteristics and tools, and nothing else yet.
/// protocols/templates show every field with its meaning.
/// </summary>
public static class ProtocolReader
{
    /// <param name="file">Markdown with YAML front matter.</param>
    /// <param name="toolsFolder">Where the appraisal tools lie that the protocol names, one <c>key.json</c> each.</param>
    /// <exception cref="Text.RefusedException">Names file, line and field.</exception>
    public static ReviewSnapshot Read(string file, string toolsFolder)
    {
        var plan = ReviewPlan.Read(file, toolsFolder);
        return new(plan.Review, plan.Protocol, [], null, [], [], plan.Tools.All, [], plan.Themes.All, [], plan.Characteristics.All, [], []);
    }
}
