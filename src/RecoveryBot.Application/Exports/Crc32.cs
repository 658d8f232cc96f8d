namespace RecoveryBot.Application.Exports;

/// <summary>A zip entry's checksum (APPNOTE 4.4.7), which the library writes and does not compare when it reads.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB8_8320;

    private static readonly uint[] Steps = [.. Enumerable.Range(0, 256).Select(Step)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum = Steps[(sum ^ one) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Step(int value)
    {
        var sum = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
        }

        return sum;
    }
}
