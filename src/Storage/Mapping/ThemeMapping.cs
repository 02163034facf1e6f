using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class ThemeMapping : IEntityTypeConfiguration<ThemeRow>
{
    public void Configure(EntityTypeBuilder<ThemeRow> theme) => theme.ToTable("Themes").HasKey(row => new { row.ReviewId, row.Id });
}
