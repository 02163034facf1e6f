namespace EvidenceSynth.Team;

/// <summary>Who stands behind a change: a judgement may be carried in by an import, but only a person makes one.</summary>
public enum ActorKind
{
    Person,
    Rule,
    Model,
    Import,
}

/// <summary>Who did something: a person by name, or the rule, model or file by its name.</summary>
public sealed record Actor
{
    public Actor(ActorKind kind, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Kind, Name) = (kind, name);
    }

    public ActorKind Kind { get; }
    public string Name { get; }

    public override string ToString() => Name;
}

/// <summary>Who and when, for every judgement.</summary>
/// <param name="By">Who answers for it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Signature(Actor By, DateTimeOffset At);
