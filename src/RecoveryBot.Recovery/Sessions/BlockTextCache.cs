using System.Runtime.CompilerServices;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>
/// The library written out under one set of options. A text is written the first time it is given and the same
/// object is given ever after; two threads that write it at once write the same words.
/// </summary>
internal sealed class BlockTextCache
{
    private static readonly ConditionalWeakTable<MenuOptions, BlockTextCache> PerOptions = [];

    private readonly Dictionary<LibraryBlock, SessionBlock?[]> _texts = new(ReferenceEqualityComparer.Instance);

    private readonly MenuOptions _options;

    private BlockTextCache(MenuOptions options)
    {
        _options = options;
        foreach (var block in SessionLibrary.Blocks)
        {
            _texts[block] = new SessionBlock?[Levels * (block.Minutes.Max + 1)];
        }
    }

    private static int Levels { get; } = Enum.GetValues<TrainingLevel>().Length;

    public static BlockTextCache Under(MenuOptions options) =>
        PerOptions.GetValue(options, static o => new BlockTextCache(o));

    /// <summary>The block for some minutes inside its range.</summary>
    public SessionBlock Get(LibraryBlock block, TrainingLevel level, int minutes)
    {
        ref var text = ref _texts[block][((int)level * (block.Minutes.Max + 1)) + minutes];
        return text ??= BlockText.Write(block, level, minutes, _options);
    }
}
