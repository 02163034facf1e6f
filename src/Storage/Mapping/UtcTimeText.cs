using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EvidenceSynth.Storage.Mapping;

/// <summary>
/// A moment as ISO 8601 text in UTC with seven decimals. SQLite has no type for moments and EF Core refuses to order by DateTimeOffset there;
/// texts of one width in one zone sort as the moments do, keep every tick, and can be read without this program.
/// </summary>
sealed class UtcTimeText() : ValueConverter<DateTimeOffset, string>(
    moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
    text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
