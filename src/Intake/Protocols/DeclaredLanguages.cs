using EvidenceSynth.Intake.Data;
using EvidenceSynth.Text;

namespace EvidenceSynth.Intake.Protocols;

/// <summary>The languages that a protocol says it is written in: every text of its front matter must then be there in each of them.</summary>
static class DeclaredLanguages
{
    public static void Require(DataNode node, IReadOnlyList<Language> languages)
    {
        if (IsText(node))
            foreach (var language in languages)
                if (!Has(node, language))
                    throw node.Lacks(language.Code());
        foreach (var child in node.Items.Concat(node.Fields.Select(field => field.Value)))
            Require(child, languages);
    }

    private static bool IsText(DataNode node) =>
        node.Fields.Count > 0 && node.Fields.All(field => Languages.All.Any(language => language.Code() == field.Name.Scalar));

    private static bool Has(DataNode node, Language language) => node.Fields.Any(field => field.Name.Scalar == language.Code());
}
