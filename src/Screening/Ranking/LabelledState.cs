namespace EvidenceSynth.Screening.Ranking;

/// <summary>What follows from the labels so far: one label per reference (the latest), how many are relevant, and how long ago the last one was found.</summary>
sealed class LabelledState
{
    private readonly List<ScreeningLabel> _labels = [];

    public LabelledState(IReadOnlyList<ScreeningLabel> labels, int rows)
    {
        IsLabelled = new bool[rows];
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            if (labels[i].Row < 0 || labels[i].Row >= rows)
                throw new ArgumentOutOfRangeException(nameof(labels), labels[i].Row, "A label names a reference that the vectors do not hold.");
            if (IsLabelled[labels[i].Row]) continue;
            IsLabelled[labels[i].Row] = true;
            _labels.Add(labels[i]);
        }
        _labels.Reverse();
        Relevant = _labels.Count(label => label.Relevant);
        foreach (var label in _labels.Where(label => !label.FromEarlierReview))
        {
            Found += label.Relevant ? 1 : 0;
            Drought = label.Relevant ? 0 : Drought + 1;
        }
    }

    /// <summary>The latest label of each labelled reference, in the order of decision.</summary>
    public IReadOnlyList<ScreeningLabel> Labels => _labels;

    public bool[] IsLabelled { get; }

    public int Relevant { get; }

    public int Irrelevant => _labels.Count - Relevant;

    /// <summary>Relevant references found in this review.</summary>
    public int Found { get; }

    /// <summary>Labels since the last relevant one.</summary>
    public int Drought { get; }

    /// <summary>The labels with the weights that the linear model learns with; strength counts after the classes have been balanced.</summary>
    public IReadOnlyList<Example> Examples()
    {
        var (relevant, irrelevant) = ExampleWeights.Balanced(Relevant, Irrelevant);
        return [.. _labels.Select(label => new Example(label.Row, label.Relevant, (label.Relevant ? relevant : irrelevant) * label.Strength))];
    }
}
