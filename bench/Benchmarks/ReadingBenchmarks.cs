using System.Globalization;
using BenchmarkDotNet.Attributes;
using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Benchmarks;

/// <summary>Reads 25,000 made-up RIS records with abstracts, 40 MB. Budget: 3 s and 400 MB.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _file = [];

    [GlobalSetup]
    public void Write() => _file = RisFile(25_000);

    [Benchmark]
    public int Read25000Ris()
    {
        using var stream = new MemoryStream(_file);
        return ReferenceReader.Read(stream, "generated.ris").Found;
    }

    /// <summary>A file as Ovid and EndNote write it: abstract of 1,200 characters, keywords on lines without a tag.</summary>
    private static byte[] RisFile(int records)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
        {
            for (var i = 1; i <= records; i++)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"TY  - JOUR\nT1  - Skolefravær og læring i {i} kommuner: a study of pupils\nA1  - Høgås, Kari\nA1  - Li, Bo\nY1  - {1990 + (i % 35)}//\n"));
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"JF  - Journal of School Absence\nVL  - {i % 90}\nIS  - {i % 12}\nSP  - {i % 900}\nEP  - {(i % 900) + 9}\nSN  - 1234-5678\nDO  - https://dx.doi.org/10.1000/absence.{i}\n"));
                writer.Write("N2  - ");
                for (var word = 0; word < 200; word++) writer.Write(word % 2 == 0 ? "school " : "absence ");
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"\nKW  - absence\nschool\nhome\npupils\nAD  - Some institute, Oslo\nDB  - Example\nAN  - {i}\nER  - \n\n"));
            }
        }
        return stream.ToArray();
    }
}
