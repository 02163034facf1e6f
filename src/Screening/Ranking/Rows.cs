namespace EvidenceSynth.Screening.Ranking;

/// <summary>Works through rows on all cores where there are enough of them; each row's result depends on that row alone, so the order is free.</summary>
static class Rows
{
    // Below this many rows, handing out the work takes longer than doing it.
    private const int Few = 10_000;

    public static void ForEach(int count, Action<int> work)
    {
        if (count < Few)
            for (var row = 0; row < count; row++) work(row);
        else
            Parallel.For(0, count, work);
    }

    /// <summary>As above, with working memory for each thread.</summary>
    public static void ForEach<T>(int count, Func<T> memory, Action<int, T> work)
    {
        if (count >= Few)
        {
            Parallel.For(0, count, memory, (row, _, kept) =>
            {
                work(row, kept);
                return kept;
            }, _ => { });
            return;
        }
        var only = memory();
        for (var row = 0; row < count; row++) work(row, only);
    }
}
