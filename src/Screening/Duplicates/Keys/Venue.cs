namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>The kind of venue that a type word names. Databases disagree on it, so it counts only where no journal is named.</summary>
public enum Venue : byte
{
    Untold,
    Journal,
    Meeting,
    Thesis,
    Preprint,
    Book,
}

/// <summary>Reads type words and RIS codes.</summary>
static class Venues
{
    public static Venue Of(string type) => type.Trim().ToLowerInvariant() switch
    {
        "jour" or "article" or "journal article" or "journalarticle" => Venue.Journal,
        "cpaper" or "conf" or "inproceedings" or "conference" or "conference paper" or "conference abstract" or "conference proceedings" => Venue.Meeting,
        "thes" or "thesis" or "phdthesis" or "mastersthesis" or "dissertation" => Venue.Thesis,
        "preprint" or "unpb" or "unpublished" or "posted-content" => Venue.Preprint,
        "book" or "chap" or "inbook" or "incollection" or "book chapter" or "book section" => Venue.Book,
        _ => Venue.Untold,
    };
}
