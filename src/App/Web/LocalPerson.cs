using EvidenceSynth.Team;

namespace EvidenceSynth.App.Web;

/// <summary>
/// Who sits at the machine. In local mode there is one person and no sign-in: the name comes from the setting <c>Person</c>, else from the operating system.
/// </summary>
public sealed class LocalPerson(IConfiguration configuration, TimeProvider time)
{
    public string Name { get; } = configuration["Person"] is { Length: > 0 } name ? name : Environment.UserName;

    /// <summary>Up to two letters for the badge.</summary>
    public string Initials => string.Concat(Name.Split([' ', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Take(2).Select(part => char.ToUpperInvariant(part[0])));

    /// <summary>This person, now.</summary>
    public Signature Sign() => new(new Actor(ActorKind.Person, Name), time.GetUtcNow());
}
