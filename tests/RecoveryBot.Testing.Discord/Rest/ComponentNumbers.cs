using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>
/// What Discord adds to components: an <c>id</c> where none was given, counted from 1 through the message, and how many
/// options a menu takes (components/reference.mdx, "Anatomy of a Component").
/// </summary>
internal static class ComponentNumbers
{
    public static JsonArray Added(JsonArray components)
    {
        var numbered = components.DeepClone().AsArray();
        var all = numbered.SelectMany(row => row!["components"]!.AsArray().Prepend(row)).Select(one => one!.AsObject()).ToList();
        var given = all.Select(one => (int?)one["id"] ?? 0).Where(id => id > 0).ToHashSet();
        var next = 0;
        foreach (var component in all)
        {
            if (((int?)component["id"] ?? 0) == 0)
            {
                do
                {
                    next++;
                }
                while (given.Contains(next));

                component["id"] = next;
            }

            if ((int)component["type"]! == 3)
            {
                component["min_values"] ??= 1;
                component["max_values"] ??= 1;
            }
        }

        return numbered;
    }
}
