using System.Text;
using EvidenceSynth.Screening.Formats;

namespace EvidenceSynth.Tests.Screening.Formats;

/// <summary>Found = read + rejected, whatever happens to the file.</summary>
public sealed class AccountTests
{
    private static string Ris(int count, int bad = 0) =>
        string.Concat(Enumerable.Range(1, count).Select(i => i == bad ? "TY  - JOUR\nER  - \n" : $"TY  - JOUR\nTI  - Title {i}\nER  - \n"));

    [Fact]
    public void One_bad_record_among_ten_thousand_costs_one_record()
    {
        var result = Reading.Of(Ris(10_000, bad: 5_000));

        Assert.Equal((10_000, 9_999), (result.Found, result.Records.Count));
        Assert.Equal(14_998, Assert.Single(result.Rejected).Line);
    }

    [Fact]
    public void A_line_of_many_megabytes_is_rejected_with_its_line_and_the_next_record_is_read()
    {
        var text = $"TY  - JOUR\nTI  - Big\nAB  - {new string('x', 9_000_000)}\nER  - \nTY  - JOUR\nTI  - Next\nER  - \n";

        var result = Reading.Of(text);

        Assert.Equal((2, "Next", 5), (result.Found, Assert.Single(result.Records).Content.Title, result.Records[0].Line));
        var rejected = Assert.Single(result.Rejected);
        Assert.Equal((1, "read.line-too-long", 3), (rejected.Line, rejected.Reason.Key, rejected.Reason.Arguments[0]));
        Assert.InRange(rejected.RawText.Length, 1000, 100_000);
    }

    [Theory]
    [InlineData("title,year\n{0},2020\nNext,2021\n")]
    [InlineData("@misc{{a, title = {{Big}}, note = {{{0}}}}}\n@misc{{b, title = {{Next}}}}\n")]
    [InlineData("PMID- 1\nTI  - {0}\n\nPMID- 2\nTI  - Next\n")]
    [InlineData("<xml><records><record><titles><title>{0}</title></titles></record><record><titles><title>Next</title></titles></record></records></xml>")]
    [InlineData("{{\"results\":[{{\"id\":\"https://openalex.org/W1\",\"title\":\"{0}\"}},{{\"id\":\"https://openalex.org/W2\",\"title\":\"Next\"}}]}}")]
    public void A_giant_value_costs_one_record_in_every_format(string shape)
    {
        var result = Reading.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, new string('x', 9_000_000)));

        Assert.Equal((2, "Next"), (result.Found, Assert.Single(result.Records).Content.Title));
        Assert.Single(result.Rejected);
    }

    [Fact]
    public void What_the_independent_count_saw_and_the_reader_did_not_deliver_is_rejected()
    {
        var result = Reading.Of("""{"results":[{"id":"https://openalex.org/W1","title":"A","more":{"id":"https://openalex.org/W2"}}]}""");

        Assert.Equal((2, 1, "read.unaccounted"), (result.Found, result.Records.Count, Assert.Single(result.Rejected).Reason.Key));
    }

    [Fact]
    public void A_file_without_records_says_so()
    {
        var result = Reading.Of("title,year,doi\n");

        Assert.Equal((0, "read.no-records"), (result.Found, Assert.Single(result.WarningKeys())));
    }

    [Fact]
    public void A_million_warnings_are_counted_not_kept()
    {
        var result = Reading.Of("title,pages\n" + string.Concat(Enumerable.Range(1, 3000).Select(i => $"Title {i},01-Jun\n")));

        Assert.Equal(201, result.Warnings.Count);
        Assert.Equal((2800, 3000), ((int)result.Warnings[^1].Message.Arguments[0], result.Records.Count));
    }

    [Fact]
    public void The_account_grows_with_the_records_and_is_complete_at_the_end()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Ris(10)));
        var reading = ReferenceReader.Open(stream, "export.ris");

        var after = reading.Records.Select(_ => (reading.Found, reading.IsComplete)).ToList();

        Assert.Equal(Enumerable.Range(1, 10).Select(i => (i, false)), after);
        Assert.Equal((10, 10, true), (reading.Found, reading.Read, reading.IsComplete));
        Assert.Throws<InvalidOperationException>(() => reading.Records.Any());
    }

    [Fact]
    public void Reading_streams()
    {
        using var stream = new EndlessRis();
        var reading = ReferenceReader.Open(stream, "export.ris");

        Assert.Equal(1000, reading.Records.Take(1000).Count());
        Assert.InRange(stream.Furthest, 1, 1_000_000);
    }

    /// <summary>Ten million records that are nowhere in memory.</summary>
    private sealed class EndlessRis : Stream
    {
        private static readonly byte[] Record = "TY  - JOUR\nTI  - Title\nER  - \n"u8.ToArray();

        public long Furthest { get; private set; }

        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => 10_000_000L * Record.Length;
        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var length = (int)Math.Min(count, Length - Position);
            for (var i = 0; i < length; i++) buffer[offset + i] = Record[(Position + i) % Record.Length];
            Position += length;
            // The last pass is the reading; those before it look for format and encoding.
            Furthest = Position;
            return length;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
