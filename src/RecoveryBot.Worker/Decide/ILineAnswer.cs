using System.Buffers;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Worker.Decide;

/// <summary>How decisions are written out: for programs or for people. Each call writes whole lines of UTF-8.</summary>
internal interface ILineAnswer
{
    void Decision(IBufferWriter<byte> output, DecideLine line, DecisionInput input);

    /// <param name="number">The line's number, from 1.</param>
    void Problem(IBufferWriter<byte> output, long number, LineProblem problem);
}
