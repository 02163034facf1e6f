using EvidenceSynth.Findings;
using EvidenceSynth.Intake.Data;
using EvidenceSynth.Integration;
using EvidenceSynth.Studies;

namespace EvidenceSynth.Intake.Reviews;

/// <summary><c>matrix.json</c>: which findings each characteristic rests on, and how each intervention answers it.</summary>
sealed record MatrixFile(IReadOnlyList<Characteristic> Characteristics, IReadOnlyList<Intervention> Interventions, IReadOnlyList<MatrixCell> Cells)
{
    public static MatrixFile Read(
        DataNode file, string review, Register<Characteristic> characteristics, Register<Finding> findings, Register<Study> studies) =>
        file.Object(fields =>
        {
            var links = fields["restsOn"].Entries().ToDictionary(
                entry => characteristics.Find(entry.Name).Id, entry => entry.Value.List(finding => findings.Find(finding).Id));
            var rows = fields["interventions"].List(row => row.Object(of => Row(of, review, characteristics, studies)));
            return new MatrixFile(
                [.. characteristics.All.Select(characteristic => characteristic with { Findings = links.GetValueOrDefault(characteristic.Id, []) })],
                new Register<Intervention>(rows.Select(row => row.Intervention)).All,
                [.. rows.SelectMany(row => row.Cells)]);
        });

    private static (Declared<Intervention> Intervention, IReadOnlyList<MatrixCell> Cells) Row(
        FieldReader fields, string review, Register<Characteristic> characteristics, Register<Study> studies)
    {
        var key = fields["key"];
        var intervention = new Intervention(
            new(DeterministicId.Of(review, "intervention", key.Text())), studies.Find(fields["study"]).Id, fields["name"].Localized(), fields["type"].Text());
        var cells = fields["answers"].Entries().Select(entry => entry.Value.Object(cell => new MatrixCell(
            intervention.Id, characteristics.Find(entry.Name).Id, cell["answer"].Choice<MatrixAnswer>(), cell.Optional("evidence")?.Object(Evidence))));
        return (new(key, intervention), [.. cells]);
    }

    private static MatrixEvidence Evidence(FieldReader fields) => new(fields["quote"].Text(), fields["page"].Text());
}
