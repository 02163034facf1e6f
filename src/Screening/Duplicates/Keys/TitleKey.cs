using System.Text.RegularExpressions;

namespace EvidenceSynth.Screening.Duplicates.Keys;

/// <summary>A title as it is compared.</summary>
/// <param name="Text">Folded words with blanks, without what databases append to a title.</param>
/// <param name="MainLength">Length of the part of <see cref="Text"/> before the subtitle; all of it where there is none.</param>
/// <param name="Numbers">The numbers that stand in the title (see <see cref="NumberTokens"/>).</param>
/// <param name="IsGeneric">The title names a recurring section ("Editorial") or is too short to name one work.</param>
public sealed partial record TitleKey(string Text, int MainLength, string Numbers, PublicationKind Kind, bool IsGeneric)
{
    /// <summary>Fewer words than this name a subject, not a work ("Malaria in Africa").</summary>
    private const int WordsThatNameAWork = 4;

    /// <param name="source">Type word and journal with "|" between, which for register entries say what the title does not.</param>
    public static TitleKey Of(string title, string source)
    {
        var plain = TextFolding.WithoutMarkup(title).Trim();
        var kind = KindOf(plain, source);
        var bare = Strip(plain);
        var text = TextFolding.Fold(bare);
        var colon = bare.IndexOfAny([':', '?', '–', '—']);
        var main = colon > 0 ? TextFolding.Fold(bare[..colon]).Length : text.Length;
        var generic = text.Split(' ').Length < WordsThatNameAWork || Section().IsMatch(text);
        return new(text, main > 0 ? main : text.Length, NumberTokens.Of(text), kind, generic);
    }

    /// <summary>
    /// Other titles that the field or the record holds: some databases join the title in two languages ("Utilidad de ...; Use of ...",
    /// "English title &lt;ORIGINAL&gt; titre français", "English title TO: título").
    /// </summary>
    public static TitleKey[] Others(string title, string originalTitle, string source)
    {
        var parts = Joint().Split(title);
        var texts = parts.Length > 1 ? parts.Append(originalTitle) : [originalTitle];
        return [.. texts.Where(text => text.Length > 0).Select(text => Of(text, source)).Where(key => key.Text.AsSpan().Count(' ') >= WordsThatNameAWork)];
    }

    private static string Strip(string title)
    {
        title = Notice().Replace(title, "");
        title = VolumeTail().Replace(title, "");
        title = DatabaseNote().Replace(title, "");
        title = Mark().Replace(title, "");
        var inner = title.Trim().TrimEnd('.').Trim();
        return inner.StartsWith('[') && inner.EndsWith(']') ? inner[1..^1] : title;
    }

    private static PublicationKind KindOf(string title, string source)
    {
        if (CorrectionWords().IsMatch(title) || CorrectionType().IsMatch(source) || VolumeTail().IsMatch(title)) return PublicationKind.Correction;
        if (WithdrawnWords().IsMatch(title)) return PublicationKind.Withdrawn;
        if (CommentWords().IsMatch(title)) return PublicationKind.Comment;
        if (RegistrationWords().IsMatch(title) || Register().IsMatch(source)) return PublicationKind.Registration;
        return ProtocolWords().IsMatch(title) ? PublicationKind.Protocol : PublicationKind.Article;
    }

    [GeneratedRegex(@"\s*<original>\s*|\s*;\s+|\s+=\s+|\]\s+TO:\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    /// <summary>What MEDLINE says about later events in square brackets; the record is still the article itself.</summary>
    [GeneratedRegex(@"\[(see comments?|comments?|erratum appears|retraction in|corrected and republished|corrected|republished|update in|update of|summary for|reprint|published erratum|original report|review|letter|editorial|abstract)[^\]]*\]\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    /// <summary>Web of Science appends the place of the corrected article to a correction.</summary>
    [GeneratedRegex(@"\(\s*vol\.?\s*\d+[^)]*\)\s*\.?\s*$|\[[^\]]*\bvol\.?\s*\d+[^\]]*\]\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex VolumeTail();

    /// <summary>
    /// The language of a translated title in square brackets, or the mark of a Cochrane review. Round brackets may hold the title's own words:
    /// "(Danish)" and "(Swedish)" are two versions of a scale.
    /// </summary>
    [GeneratedRegex(
        @"[\.\s]\s*\[(Arabic|Bulgarian|Chinese|Croatian|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hebrew|Hungarian|Icelandic|Italian|Japanese|"
        + @"Korean|Lithuanian|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Slovak|Slovenian|Spanish|Swedish|Turkish|Ukrainian)(\s*[,;/]\s*\w+)*\]\W*$"
        + @"|\s\((review|systematic review|protocol)\)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex DatabaseNote();

    /// <summary>Words in front of the title that say what became of the article, not what it is.</summary>
    [GeneratedRegex(@"^\s*(retracted( article)?|withdrawn|\[?retracted\]?)\s*[:.\-]\s*|^\s*\[retracted\]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\W*(author |publisher |publishers? )?(errat(um|a)|corrigend(um|a)|correction(s)?\s*(to|:|\.|$)|retraction( note| notice)?\s*(to|of|:|\.|$)|expression of concern|notice of (retraction|correction|redundant))|[\[\(](erratum|corrigendum|correction|retraction)[\]\)]\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CorrectionWords();

    /// <summary>The type word alone: "Corrections Today" is a journal.</summary>
    [GeneratedRegex(@"^\W*(published )?(erratum|corrigendum|correction|retraction)[^|]*\|", RegexOptions.IgnoreCase)]
    private static partial Regex CorrectionType();

    [GeneratedRegex(@"^\W*withdrawn\s*[:.]|[\[\(]withdrawn[\]\)]", RegexOptions.IgnoreCase)]
    private static partial Regex WithdrawnWords();

    [GeneratedRegex(@"^\W*((authors?['’]?s?['’]?|the authors?) (reply|response|comment)|reply\b|re\s*:|in reply|in response|response to\b.*(comment|letter|reply|et al)|comments? (on|to|regarding)\b|commentary (on|to)\b|letter to (the )?editor|letter (by|regarding)|editorial comment\b)|[\[:\-\.\(]\s*(authors?['’]?s?['’]? )?(reply|response from the authors?|comments?|author reply)\s*[\]\)\.]*\s*$|^\W*(reply|comment|response)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CommentWords();

    [GeneratedRegex(@"^\W*(NCT\d{8}|ISRCTN\d{6,}|ChiCTR|EUCTR|ACTRN)", RegexOptions.IgnoreCase)]
    private static partial Regex RegistrationWords();

    /// <summary>CENTRAL names the register as the journal of its entries.</summary>
    [GeneratedRegex(@"clinicaltrials\.gov|isrctn|\bNCT\d{8}|trialsearch|chictr|anzctr|\bEUCTR|clinical ?trials? regist|trial registry", RegexOptions.IgnoreCase)]
    private static partial Regex Register();

    [GeneratedRegex(@"\b(study|trial|review|research) protocols?\b|[\(\[]protocol[\)\]]|\bprotocol (for|of) (a|an|the)\b|:\s*(a )?protocol\b|^\W*protocol\b|\bprotocol\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ProtocolWords();

    /// <summary>
    /// Sections that return in every issue or year. They share title and often the editor, so that title and author say nothing.
    /// In folded spelling ("issue" is "issu", "guest" is "gust").
    /// </summary>
    [GeneratedRegex(
        @"^(gust )?(editors?|editorials?|introduction|introductory|preface|foreword|afterword|prologue|epilogue|obituary|announcements?|letters?|abstracts?|news|"
        + @"index|contents|table of contents|in this issu|from the|presidents?|chairs?|welcome|message from|note from|books? reviews?|conference|proceedings|"
        + @"program|programme|title page|front matter|correspondence|current literature|literature watch|case reports?$|review$|commentary$|discussion$|summary$)\b|"
        + @"\b(mini ?tracks?|special (issu|section)|annual (meeting|report|conference|congress)|selected (abstracts|papers)|call for papers|"
        + @"volume \d+|abstracts? (of|from)|editors? (comments?|notes?|page|choice))\b")]
    private static partial Regex Section();
}
