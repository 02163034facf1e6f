namespace EvidenceSynth.Screening.Formats.Texts;

/// <summary>A line of a file, or a stretch of one that is too long to hold.</summary>
/// <param name="Number">Line number, 1 for the first.</param>
/// <param name="Text">The text without its line end.</param>
/// <param name="GoesOn">The same line of the file goes on in the next stretch.</param>
/// <param name="Continues">This stretch goes on from the one before.</param>
readonly record struct TextLine(int Number, string Text, bool GoesOn = false, bool Continues = false);
