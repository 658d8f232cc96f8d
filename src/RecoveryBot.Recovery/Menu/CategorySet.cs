namespace RecoveryBot.Recovery.Menu;

/// <summary>Some of the five categories.</summary>
internal readonly record struct CategorySet
{
    /// <summary>How many categories there are.</summary>
    public const int Size = 5;

    public static readonly CategorySet All = new((1 << Size) - 1);

    private readonly int _bits;

    private CategorySet(int bits) => _bits = bits;

    public bool Has(MenuCategory category) => (_bits & Bit(category)) != 0;

    public CategorySet Without(MenuCategory category) => new(_bits & ~Bit(category));

    public CategorySet Without(IReadOnlyList<MenuCategory> categories)
    {
        var left = this;
        for (var i = 0; i < categories.Count; i++)
        {
            left = left.Without(categories[i]);
        }

        return left;
    }

    private static int Bit(MenuCategory category) => 1 << (int)category;
}
