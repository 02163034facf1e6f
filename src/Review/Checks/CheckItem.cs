using EvidenceSynth.Text;

namespace EvidenceSynth.Checks;

/// <summary>How much it matters: an error is a contradiction, a warning departs from guidance, a note is worth knowing.</summary>
public enum Severity
{
    Error,
    Warning,
    Note,
}

/// <summary>One thing that a rule found.</summary>
/// <param name="Rule">Id of the rule, such as <c>A6</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Subject">What it is about, by the name people know ("Finding 4").</param>
/// <param name="Place">Where to mend it, as a path below the review's address, such as <c>findings/{id}</c> or <c>flow</c>.</param>
public sealed record CheckItem(string Rule, Severity Severity, Message Message, Message Subject, string Place);
