using EvidenceSynth.Findings;
using EvidenceSynth.Integration;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Review.Integration;

/// <summary>The integration matrix of the demo review, 15 interventions by 6 characteristics, read off its cells.</summary>
public sealed class DemoMatrixTests
{
    private static readonly IntegrationMatrix Matrix = IntegrationMatrix.Of(DemoReview.Snapshot);

    [Theory]
    [InlineData("School competence", 1, 0, 14)]
    [InlineData("Early action", 11, 1, 3)]
    [InlineData("Clear roles and duties", 3, 12, 0)]
    [InlineData("Communication and information", 15, 0, 0)]
    [InlineData("Relationship and trust", 3, 1, 11)]
    [InlineData("Flexibility and adaptation", 1, 2, 12)]
    public void A_column_counts_its_answers(string characteristic, int yes, int partly, int no)
    {
        var column = Column(characteristic);

        Assert.Equal((yes, partly, no), (column.Answers[MatrixAnswer.Yes], column.Answers[MatrixAnswer.Partly], column.Answers[MatrixAnswer.No]));
        Assert.Equal(15, column.Answers.Applicable);
    }

    [Theory]
    [InlineData("Cook2017", 4, 2)]
    [InlineData("McKie2021", 4, 1)]
    [InlineData("Meyer2011", 4, 1)]
    [InlineData("SouleCurtis2021", 4, 0)]
    [InlineData("LaskyFink2021", 1, 2)]
    [InlineData("LissackBoyle2022", 1, 1)]
    [InlineData("MacIver2020", 1, 1)]
    [InlineData("Musaddiq2024", 1, 1)]
    [InlineData("Bergman2019", 2, 1)]
    public void A_row_counts_its_answers_with_partly_as_its_own_band(string study, int yes, int partly)
    {
        var row = Assert.Single(Matrix.Rows, row => Key(row.Intervention) == study);

        Assert.Equal((yes, partly), (row.Answers[MatrixAnswer.Yes], row.Answers[MatrixAnswer.Partly]));
        Assert.Equal(6, row.Cells.Count);
    }

    [Fact]
    public void Interventions_with_the_same_answers_throughout_stand_in_groups()
    {
        string[] messagesAndLetters =
            ["Bergman2019", "Berlinski2021", "Heppen2020", "Lavigne2021", "Robinson2018", "RogersFeller2016", "SmytheLeisticoPage2018"];
        var groups = Matrix.IdenticalRows.Select(group => group.Select(Key).Order(StringComparer.Ordinal).ToArray()).ToList();

        Assert.Contains(messagesAndLetters, groups);
        Assert.Contains(["McKie2021", "Meyer2011"], groups);
    }

    [Fact]
    public void Communication_tells_no_intervention_from_another() =>
        Assert.Equal("Communication and information", Assert.Single(Matrix.NonDiscriminating).Characteristic.Name.ToString());

    [Fact]
    public void Flexibility_rests_on_two_findings_of_low_confidence_and_one_of_moderate()
    {
        var flexibility = Column("Flexibility and adaptation");

        Assert.Equal([(21, Confidence.Low), (27, Confidence.Moderate), (31, Confidence.Low)],
            flexibility.Findings.Select(finding => (finding.Number, finding.Finding.Assessment.Overall!.Level)));
        Assert.Equal([21, 31], flexibility.BelowThreshold.Select(finding => finding.Number));
        Assert.False(flexibility.RestsOnNothing);
    }

    private static MatrixColumn Column(string name) =>
        Assert.Single(Matrix.Columns, column => column.Characteristic.Name.In(Language.English) == name);

    private static string Key(Intervention intervention) => DemoReview.Snapshot.Study(intervention.Study).Key;
}
