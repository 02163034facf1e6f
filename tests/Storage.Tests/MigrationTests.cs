using Microsoft.EntityFrameworkCore;

namespace EvidenceSynth.Tests.Storage;

public sealed class MigrationTests
{
    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var database = new TempDatabase();
        await using var context = await database.Start().Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);

        Assert.False(context.Database.HasPendingModelChanges());
    }
}
