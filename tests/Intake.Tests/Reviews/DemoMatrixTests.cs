using EvidenceSynth.Integration;
using EvidenceSynth.Tests.Support;
using EvidenceSynth.Text;

namespace EvidenceSynth.Tests.Intake.Reviews;

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
    public void Answers_for_15_interventions(string characteristic, int yes, int partly, int no)
    {
        var answers = Column(characteristic).Answers;
        Assert.Equal([yes, partly, no], [answers[MatrixAnswer.Yes], answers[MatrixAnswer.Partly], answers[MatrixAnswer.No]]);
    }

    [Fact]
    public void Answers_alike_for_seven_interventions_with_messages_or_letters() =>
        Assert.Equal(7, Matrix.IdenticalRows.Max(group => group.Count));

    [Fact]
    public void Rests_flexibility_on_findings_21_27_and_31_of_which_27_alone_is_moderate()
    {
        var flexibility = Column("Flexibility and adaptation");
        Assert.Equal([21, 27, 31], flexibility.Findings.Select(finding => finding.Number));
        Assert.Equal([21, 31], flexibility.BelowThreshold.Select(finding => finding.Number));
    }

    [Fact]
    public void Rests_every_characteristic_on_a_finding_of_moderate_or_high_confidence() =>
        Assert.All(Matrix.Columns, column => Assert.False(column.RestsOnNothing));

    private static MatrixColumn Column(string name) => Matrix.Columns.Single(column => column.Characteristic.Name.In(Language.English) == name);
}
