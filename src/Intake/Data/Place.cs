using System.Globalization;
using EvidenceSynth.Team;
using EvidenceSynth.Text;

namespace EvidenceSynth.Intake.Data;

/// <summary>Where a value stands: file as it was named to us, line from 1, and the way to the field, such as <c>studies[3].year</c>.</summary>
sealed record Place(string File, int Line, string Field)
{
    private const string Key = "intake.at";

    public Place Child(string field) => this with { Field = Field.Length == 0 ? field : $"{Field}.{field}" };

    public Place Item(int index) => this with { Field = $"{Field}[{index.ToString(CultureInfo.InvariantCulture)}]" };

    /// <summary>The signature under what a file carries in: nobody but the file answers for it.</summary>
    public Signature SignedAt(DateTimeOffset at) => new(new Actor(ActorKind.Import, System.IO.Path.GetFileName(File)), at);

    public RefusedException Refuse(string key, params IReadOnlyList<object> arguments) => Refuse(new Message(key, arguments));

    /// <summary>The fault with its place: <c>intake.at</c> with file, line, field and what is wrong.</summary>
    public RefusedException Refuse(Message what, Exception? inner = null) =>
        new(new Message(Key, File, Line.ToString(CultureInfo.InvariantCulture), Field.Length == 0 ? new Message("intake.whole-file") : Field, what), inner);

    /// <summary>Runs a reading so that what the domain refuses is named with this place, unless a nearer place has named it already.</summary>
    public T Naming<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RefusedException refusal) when (refusal.Reason.Key != Key)
        {
            throw Refuse(refusal.Reason, refusal);
        }
    }
}
