using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Storage;

/// <summary>
/// Triggers by which the file itself refuses to change, replace or delete history, whatever program asks. A migration that rebuilds a table drops
/// its triggers without a word, so they are compared and mended every time the file is opened.
/// </summary>
static class AppendOnly
{
    private static readonly string[] _tables = ["History"];

    private static readonly Dictionary<string, string> _triggers = _tables.SelectMany(Of).ToDictionary(trigger => trigger.Name, trigger => trigger.Sql);

    public static IReadOnlyCollection<string> Triggers => _triggers.Keys;

    public static async Task MendAsync(ReviewContext context, CancellationToken cancellation)
    {
        foreach (var name in await MissingAsync(context, cancellation))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"DROP TRIGGER IF EXISTS \"{name}\"; {_triggers[name]}";
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>Names of triggers that are missing or say something else.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(ReviewContext context, CancellationToken cancellation)
    {
        var present = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var row in context.Database.GetDbConnection().RowsAsync("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'", cancellation))
            present.Add((string)row[0], (string)row[1]);
        return [.. _triggers.Where(trigger => present.GetValueOrDefault(trigger.Key) != trigger.Value).Select(trigger => trigger.Key)];
    }

    private static IEnumerable<(string Name, string Sql)> Of(string table)
    {
        yield return Trigger(table, "update", "UPDATE", "");
        yield return Trigger(table, "delete", "DELETE", "");
        // INSERT OR REPLACE removes the old row without asking the DELETE trigger.
        yield return Trigger(table, "replace", "INSERT", $"""WHEN EXISTS (SELECT 1 FROM "{table}" WHERE "Id" = NEW."Id") """);
    }

    private static (string Name, string Sql) Trigger(string table, string what, string on, string when)
    {
        var name = $"{table}_refuses_{what}";
        return (name, $"""CREATE TRIGGER "{name}" BEFORE {on} ON "{table}" {when}BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END""");
    }
}
