using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class MatrixCellMapping : IEntityTypeConfiguration<MatrixCellRow>
{
    public void Configure(EntityTypeBuilder<MatrixCellRow> cell)
    {
        cell.ToTable("MatrixCells").HasKey(row => new { row.ReviewId, row.InterventionId, row.CharacteristicId });
        cell.HasOne<InterventionRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.InterventionId });
        cell.HasOne<CharacteristicRow>().WithMany().HasForeignKey(row => new { row.ReviewId, row.CharacteristicId });
        cell.Property(row => row.Evidence).IsJson();
    }
}
