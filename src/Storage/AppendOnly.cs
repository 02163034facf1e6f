using System.Data.Common;

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

    public static async Task MendAsync(DbConnection connection, CancellationToken cancellation)
    {
        foreach (var name in await MissingAsync(connection, cancellation))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"DROP TRIGGER IF EXISTS \"{name}\"; {_triggers[name]}";
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>Names of triggers that are missing or say something else.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(DbConnection connection, CancellationToken cancellation)
    {
        var present = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            present.Add(reader.GetString(0), reader.GetString(1));
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
