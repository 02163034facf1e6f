namespace EvidenceSynth.Text;

/// <summary>An illegal state or an unreadable input was refused. The message says what is wrong and what to do, in the reader's language.</summary>
public sealed class RefusedException(Message reason, Exception? inner = null) : Exception(reason.ToString(), inner)
{
    public Message Reason { get; } = reason;
}
