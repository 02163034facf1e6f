using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Support;

/// <summary>
/// Everything a value says, as indented text: two values that hold lists are compared by it, and a difference shows where it is.
/// </summary>
public static class DeepText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.AppendLine("null");
                break;
            case LocalizedText localized:
                text.AppendLine(Line(localized));
                break;
            case string or Guid or bool or Enum or int or long or DateOnly or DateTimeOffset:
                text.AppendLine(value is IFormattable formattable ? formattable.ToString(value is DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture) : $"{value}");
                break;
            case IReadOnlyDictionary<string, string> pairs:
                Items(text, pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} = {pair.Value}"), depth);
                break;
            case IEnumerable list:
                Items(text, list, depth);
                break;
            default:
                text.AppendLine(value.GetType().Name);
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                {
                    text.Append(' ', 2 * depth + 2).Append(property.Name).Append(": ");
                    Write(text, property.GetValue(value), depth + 1);
                }
                break;
        }
    }

    private static string Line(LocalizedText text) => $"{text.Source}! " +
        string.Join(" | ", text.Available.Select(language => $"{language}{(text.IsOutOfDate(language) ? "?" : "")}: {text.In(language)}"));

    private static void Items(StringBuilder text, IEnumerable items, int depth)
    {
        text.AppendLine("list");
        foreach (var item in items)
        {
            text.Append(' ', 2 * depth + 2).Append("- ");
            Write(text, item, depth + 1);
        }
    }
}
