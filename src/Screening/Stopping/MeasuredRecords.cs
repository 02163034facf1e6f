namespace EvidenceSynth.Screening.Stopping;

/// <summary>
/// The records of the habits at title and abstract level: eleven labelled reviews, 52 runs, ranked by ELAS u4
/// (docs/methods/stopping.md has the whole table).
/// </summary>
static class MeasuredRecords
{
    public static readonly MeasuredRecord Consecutive50 = new(52, 61, 91, 3, 67);
    public static readonly MeasuredRecord Consecutive100 = new(52, 73, 96, 59, 77);
    public static readonly MeasuredRecord Consecutive200 = new(52, 88, 99, 85, 96);
    public static readonly MeasuredRecord Share30 = new(52, 31, 78, 58, 13);
    public static readonly MeasuredRecord Knee = new(52, 61, 89, 59, 44);
    public static readonly MeasuredRecord Budget = new(52, 35, 81, 34, 12);
}
