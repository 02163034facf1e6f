namespace EvidenceSynth.Screening.Simulation;

/// <summary>
/// The generator MT19937 of Matsumoto and Nishimura (1998), drawing as numpy's RandomState does, so that a seed chooses the same prior
/// references here as in a simulation with ASReview.
/// </summary>
public sealed class MersenneTwister
{
    private const int Size = 624, Middle = 397;

    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    public MersenneTwister(uint seed)
    {
        _state[0] = seed;
        for (uint i = 1; i < Size; i++) _state[i] = 1812433253 * (_state[i - 1] ^ (_state[i - 1] >> 30)) + i;
    }

    public uint Next()
    {
        if (_next == Size) Refill();
        var value = _state[_next++];
        value ^= value >> 11;
        value ^= (value << 7) & 0x9D2C5680;
        value ^= (value << 15) & 0xEFC60000;
        return value ^ (value >> 18);
    }

    /// <summary>A whole number from 0 to below the count: the lowest bits that can hold it, drawn again while they are too large.</summary>
    public int Below(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (count == 1) return 0;
        var mask = uint.MaxValue >> System.Numerics.BitOperations.LeadingZeroCount((uint)(count - 1));
        while (true)
            if ((Next() & mask) is var value && value < count) return (int)value;
    }

    private void Refill()
    {
        for (var i = 0; i < Size; i++)
        {
            var joined = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7FFFFFFF);
            _state[i] = _state[(i + Middle) % Size] ^ (joined >> 1) ^ ((joined & 1) == 0 ? 0 : 0x9908B0DF);
        }
        _next = 0;
    }
}
