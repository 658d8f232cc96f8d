namespace RecoveryBot.Recovery.Sessions;

/// <summary>Mornings a block is made for. They break ties between blocks that would all be right.</summary>
[Flags]
public enum Occasions
{
    None = 0,

    /// <summary>Busy or overwhelmed: it must fit between other things.</summary>
    FullDay = 1,

    /// <summary>Overstimulated, or the head is what feels used up.</summary>
    FullHead = 2,

    /// <summary>A short or poor night.</summary>
    PoorNight = 4,

    /// <summary>Muscles are sore all over.</summary>
    SoreAllOver = 8,

    /// <summary>One sore place.</summary>
    SoreInOnePlace = 16,

    /// <summary>The next session depends on moving well.</summary>
    QualityNext = 32,

    /// <summary>Stiff this morning.</summary>
    Stiff = 64,

    /// <summary>Low mood or slipping motivation: company and pleasure count.</summary>
    LowSpirits = 128,
}
