using EvidenceSynth.Text;
using Microsoft.Data.Sqlite;

namespace EvidenceSynth.Storage;

/// <summary>What SQLite's result codes mean to the person in front of the screen (https://sqlite.org/rescode.html).</summary>
static class SqliteFault
{
    /// <summary>The reason in words, or null where the fault is the program's own.</summary>
    public static Message? Explain(Exception fault, string file) => (fault as SqliteException ?? fault.InnerException as SqliteException)?.SqliteErrorCode switch
    {
        5 or 6 => new("storage.locked", file),
        8 => new("storage.read-only", file),
        10 => new("storage.disk-fault", file),
        11 => new("storage.damaged", file),
        13 => new("storage.disk-full", file),
        14 => new("storage.cannot-open", file),
        26 => new("storage.not-a-database", file),
        _ => null,
    };
}
