using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using EvidenceSynth.Export.Terms;
using EvidenceSynth.Screening.Duplicates;
using EvidenceSynth.Text;

namespace EvidenceSynth.App.Commands;

/// <summary>Finds duplicates in files and says what it found; nothing is changed (docs/reference/dedupe-json.md).</summary>
static class DedupeCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Files of records, compared with each other.", Arity = ArgumentArity.OneOrMore };
        var groups = new Option<FileInfo?>("--groups") { Description = "Write the groups of duplicates: group,id." };
        var queue = new Option<FileInfo?>("--queue") { Description = "Write the pairs for a person to judge: id1,id2,score,reason." };
        var json = new Option<bool>("--json") { Description = "Say the counts as JSON." };
        var command = new Command("dedupe", "Find duplicate records: certain ones in groups, doubtful ones as pairs to judge.") { files, groups, queue, json };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(groups), parsed.GetValue(queue), parsed.GetValue(json)));
        return command;
    }

    private static int Run(FileInfo[] files, FileInfo? groups, FileInfo? queue, bool json)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            var count = 0;
            var result = DuplicateFinder.Find(Records(files).Select(record => { count++; return record; }));
            watch.Stop();
            if (groups is not null)
                Write(groups, ["group", "id"], result.Groups.SelectMany((group, number) => group.Ids.Select(id => new[] { Whole(number + 1), id })));
            if (queue is not null)
                Write(queue, ["id1", "id2", "score", "reason"], result.Queue.Select(pair => new[] { pair.Id1, pair.Id2, pair.Score.ToString("0.0", CultureInfo.InvariantCulture), Say(pair.Reason) }));
            Console.Out.WriteLine(json ? Json(count, result, watch.Elapsed) : Say(new Message("duplicates.summary", count, result.Groups.Count, result.Removed, result.Queue.Count)));
            return ExitCode.Done;
        }
        catch (RefusedException refused)
        {
            return CommandLine.Refuse(Say(refused.Reason));
        }
    }

    private static IEnumerable<IdentifiedRecord> Records(FileInfo[] files)
    {
        foreach (var file in files)
        {
            using var text = Open(file);
            foreach (var record in CsvRecords.Read(text, file.Name)) yield return record;
        }
    }

    private static StreamReader Open(FileInfo file)
    {
        try
        {
            return file.OpenText();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Message("duplicates.no-file", file.Name), problem);
        }
    }

    private static void Write(FileInfo file, string[] header, IEnumerable<string[]> rows)
    {
        try
        {
            using var csv = new CsvWriter(file.CreateText(), CultureInfo.InvariantCulture);
            foreach (var row in rows.Prepend(header))
            {
                foreach (var field in row) csv.WriteField(field);
                csv.NextRecord();
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Message("duplicates.unwritable", file.Name), problem);
        }
    }

    private static string Json(int records, DuplicateResult result, TimeSpan time) => JsonSerializer.Serialize(new
    {
        records, groups = result.Groups.Count, removed = result.Removed, queued = result.Queue.Count, seconds = Math.Round(time.TotalSeconds, 2),
    });

    private static string Say(Message message) => Glossary.Default.Say(message, Language.English);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
