using EvidenceSynth.Text;

namespace EvidenceSynth;

/// <summary>Identity of a review; every stored fact belongs to exactly one.</summary>
public readonly record struct ReviewId(Guid Value);

/// <summary>What kind of evidence synthesis it is; decides which steps and templates are offered, never what is computed.</summary>
public enum ReviewKind
{
    QualitativeEvidenceSynthesis,
    MixedMethodsReview,
}

/// <summary>A systematic review: who it is, not what it holds (see <see cref="ReviewSnapshot"/>).</summary>
/// <remarks>Refused: a slug that is not lower-case letters, digits and hyphens (it stands in addresses and commands).</remarks>
public sealed record Review
{
    public Review(ReviewId id, string slug, LocalizedText title, ReviewKind kind, Language reportLanguage)
    {
        ArgumentNullException.ThrowIfNull(title);
        Slugs.Require(slug);
        (Id, Slug, Title, Kind, ReportLanguage) = (id, slug, title, kind, reportLanguage);
    }

    public ReviewId Id { get; }

    /// <summary>Short name in addresses and commands, such as <c>demo</c>.</summary>
    public string Slug { get; }

    public LocalizedText Title { get; }
    public ReviewKind Kind { get; }

    /// <summary>Language of exports where none is named.</summary>
    public Language ReportLanguage { get; }
}
