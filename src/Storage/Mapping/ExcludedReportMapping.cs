using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class ExcludedReportMapping : IEntityTypeConfiguration<ExcludedReportRow>
{
    public void Configure(EntityTypeBuilder<ExcludedReportRow> report) =>
        report.ToTable("ExcludedReports").HasKey(row => new { row.ReviewId, row.Place });
}
