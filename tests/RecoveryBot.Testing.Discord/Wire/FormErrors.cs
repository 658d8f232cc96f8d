using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>What is wrong with a body, field by field: 50035 with <c>errors</c> nested like the body (reference.mdx).</summary>
internal sealed class FormErrors
{
    private JsonObject? _errors;

    /// <param name="path">With dots: <c>components.0.components.1.custom_id</c>.</param>
    public void Add(string path, string code, string message)
    {
        var at = _errors ??= [];
        foreach (var step in path.Split('.'))
        {
            if (at[step] is not JsonObject next)
            {
                at[step] = next = [];
            }

            at = next;
        }

        var list = at["_errors"] as JsonArray ?? [];
        at["_errors"] = list;
        list.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }

    public void AddIf(bool isWrong, string path, string code, string message)
    {
        if (isWrong)
        {
            Add(path, code, message);
        }
    }

    /// <exception cref="RefusedException">Anything was added.</exception>
    public void Throw()
    {
        if (_errors is not null)
        {
            throw new RefusedException(400, 50035, "Invalid Form Body", _errors);
        }
    }
}
