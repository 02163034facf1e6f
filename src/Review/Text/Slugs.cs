using System.Text.RegularExpressions;

namespace EvidenceSynth.Text;

/// <summary>Short names that stand in addresses, commands and files: lower-case letters, digits and hyphens, 1 to 60 of them.</summary>
public static partial class Slugs
{
    public static bool IsValid(string? slug) => slug is not null && Form().IsMatch(slug);

    public static void Require(string? slug)
    {
        if (!IsValid(slug))
            throw new RefusedException(new Message("error.slug", slug ?? ""));
    }

    [GeneratedRegex(@"\A[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?\z")]
    private static partial Regex Form();
}
