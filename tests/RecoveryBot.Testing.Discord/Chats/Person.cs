namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>Somebody with an account, and whether the bot can reach them.</summary>
public sealed class Person
{
    internal Person(ulong id, string name, string locale) => (Id, Name, Locale) = (id, name, locale);

    public ulong Id { get; }

    /// <summary>As shown (<c>global_name</c>); the user name is the same in lower case.</summary>
    public string Name { get; }

    public string Locale { get; }

    /// <summary>False: sends are refused with 50007.</summary>
    public bool TakesDirectMessages { get; internal set; } = true;

    /// <summary>False: sends are refused with 50278.</summary>
    public bool SharesAGuild { get; internal set; } = true;

    /// <summary>False: opening the direct channel is refused with 40003.</summary>
    public bool MayBeOpened { get; internal set; } = true;

    /// <summary>The modal that stands open before them.</summary>
    internal ShownForm? Form { get; set; }
}
