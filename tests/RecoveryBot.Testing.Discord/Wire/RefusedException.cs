using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>A route's "no", on its way to the one place that answers.</summary>
/// <param name="code">JSON error code (topics/opcodes-and-status-codes.mdx).</param>
internal sealed class RefusedException(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status => status;

    public JsonObject Body
    {
        get
        {
            var body = new JsonObject { ["message"] = Message, ["code"] = code };
            if (errors is not null)
            {
                body["errors"] = errors.DeepClone();
            }

            return body;
        }
    }
}
