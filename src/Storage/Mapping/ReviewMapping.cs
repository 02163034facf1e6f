using EvidenceSynth.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EvidenceSynth.Storage.Mapping;

sealed class ReviewMapping : IEntityTypeConfiguration<ReviewRow>
{
    public void Configure(EntityTypeBuilder<ReviewRow> review)
    {
        review.ToTable("Reviews").HasKey(row => row.Id);
        review.Property(row => row.Id).ValueGeneratedNever();
        review.HasIndex(row => row.Slug).IsUnique();
    }
}
