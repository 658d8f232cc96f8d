using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>
/// Brings <c>attachments</c> and <c>files[n]</c> together: the id of a new file is its n (reference.mdx, "Uploading Files").
/// </summary>
internal static class Attachments
{
    private const int MostFiles = 10;
    private const int LongestDescription = 1_024;

    private static readonly HashSet<string> Fields = ["id", "filename", "description", "title", "is_spoiler"];

    public static (IReadOnlyList<NewFile> New, IReadOnlyList<ulong>? Kept) Read(
        JsonObject json, IReadOnlyDictionary<string, UploadedFile> files, bool isEdit, string prefix, FormErrors errors)
    {
        var path = $"{prefix}attachments";
        errors.AddIf(files.Count > MostFiles, path, "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        var descriptions = new Dictionary<string, JsonObject>();
        List<ulong>? kept = null;
        if (json["attachments"] is { } written)
        {
            kept = [];
            foreach (var (index, entry) in FieldCheck.Objects(written, path, errors).Index())
            {
                var at = $"{path}.{index}";
                FieldCheck.Known(entry, Fields, at, errors);
                FieldCheck.Text(entry, "description", at, LongestDescription, errors);
                FieldCheck.Text(entry, "filename", at, LongestDescription, errors);
                if (FieldCheck.Id(entry, "id", $"{at}.id", errors, isRequired: true) is not { } id)
                {
                    continue;
                }

                if (files.ContainsKey(Snowflakes.Write(id)))
                {
                    descriptions[Snowflakes.Write(id)] = entry;
                }
                else if (isEdit)
                {
                    kept.Add(id);
                }
                else
                {
                    errors.Add($"{at}.id", "ATTACHMENT_NOT_FOUND", "Uploaded attachment not found.");
                }
            }
        }

        return ([.. files.Select(file => File(file.Value, descriptions.GetValueOrDefault(file.Key)))], kept);
    }

    private static NewFile File(UploadedFile file, JsonObject? about) => new(
        about?["filename"] is JsonValue name ? name.ToString() : file.Name,
        about?["description"] is JsonValue words ? words.ToString() : "",
        file.Content);
}
