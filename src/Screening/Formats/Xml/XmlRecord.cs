using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using EvidenceSynth.Text;

namespace EvidenceSynth.Screening.Formats.Xml;

/// <summary>Parses the text of one element. Entities of a document type are not known, and none is ever resolved.</summary>
static partial class XmlRecord
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, ConformanceLevel = ConformanceLevel.Fragment,
    };

    public static XElement Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(Illegal().Replace(text, "")), Settings, Context(text));
            reader.MoveToContent();
            return (XElement)XNode.ReadFrom(reader);
        }
        catch (Exception broken) when (broken is XmlException or InvalidOperationException or ArgumentException or InvalidCastException)
        {
            throw new RefusedException(new Message("read.xml-broken", broken is XmlException { LineNumber: > 0 } at ? at.LineNumber : 1), broken);
        }
    }

    // The record stands without the root that declared its prefixes (PubMed has mml:math in titles), so each prefix is declared anew.
    private static XmlParserContext Context(string text)
    {
        var names = new NameTable();
        var prefixes = new XmlNamespaceManager(names);
        foreach (Match match in Prefix().Matches(text))
            if (match.Groups["prefix"].Value is not ("xml" or "xmlns") and var prefix) prefixes.AddNamespace(prefix, "urn:" + prefix);
        return new XmlParserContext(names, prefixes, null, XmlSpace.None);
    }

    /// <summary>All text of an element, inline markup such as &lt;i&gt; and &lt;style&gt; runs dropped.</summary>
    public static string Text(this XElement? element) => element?.Value ?? "";

    [GeneratedRegex(@"</?(?<prefix>[A-Za-z][\w-]*):|\s(?<prefix>[A-Za-z][\w-]*):[A-Za-z]+\s*=")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]")]
    private static partial Regex Illegal();
}
