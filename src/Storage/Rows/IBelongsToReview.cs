namespace EvidenceSynth.Storage.Rows;

/// <summary>A row of one review. Queries see only the rows of <see cref="ReviewContext.CurrentReview"/>, and only these can be saved.</summary>
public interface IBelongsToReview
{
    Guid ReviewId { get; }
}
