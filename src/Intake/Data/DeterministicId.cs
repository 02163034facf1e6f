using System.Security.Cryptography;
using System.Text;

namespace EvidenceSynth.Intake.Data;

/// <summary>
/// Identities of what is read from files: made from review, kind and key by SHA-256 as a UUID of version 8 (RFC 9562, section 5.8),
/// so that the same file gives the same identities on every machine.
/// </summary>
static class DeterministicId
{
    public static Guid Of(string review, string kind, string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{review}/{kind}/{key}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
