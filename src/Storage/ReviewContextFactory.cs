using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EvidenceSynth.Storage;

/// <summary>Lets <c>dotnet ef</c> make a context while a migration is written; no file is opened.</summary>
sealed class ReviewContextFactory : IDesignTimeDbContextFactory<ReviewContext>
{
    public ReviewContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<ReviewContext>().UseReviewFile("design-time.db").Options);
}
