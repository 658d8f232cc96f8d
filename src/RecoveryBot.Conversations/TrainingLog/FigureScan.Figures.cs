using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.TrainingLog;

/// <content>Which number is what.</content>
internal sealed partial class FigureScan
{
    private void Length(Quantity quantity, decimal minutes)
    {
        var isOver = Has(DateWords.English.Ago, quantity.To);
        if (!isOver)
        {
            var isPart = Has(DateWords.English.Of, quantity.From - 1) || Has(_words.Differing, quantity.To);
            var role = quantity.IsRange || isPart || FollowsCount(quantity.From) ? FigureRole.Unsure
                : IsOfTheWhole(quantity) ? FigureRole.Total
                : FigureRole.Minutes;
            Add(role, Whole(minutes), quantity);
        }
    }

    /// <summary>"55 total", "60 min altogether", "in total 70".</summary>
    private bool IsOfTheWhole(Quantity quantity) => Has(_words.Total, quantity.To) || Has(_words.Total, quantity.From - 1)
        || (At(quantity.To).Is("in") && Has(_words.Total, quantity.To + 1));

    private static decimal Whole(decimal minutes) => Math.Round(minutes, MidpointRounding.AwayFromZero);

    /// <summary>"3 laps of 400m", "6 rounds of 3 min".</summary>
    private bool IsOf(int at) => Has(DateWords.English.Of, at - 1) && UnitAt(at - 2) is not null;

    /// <summary>"3 times 10 min".</summary>
    private bool FollowsCount(int at) => UnitAt(at - 1) is QuantityKind.Times;

    private int Repeated(Quantity quantity, decimal product)
    {
        switch (UnitAt(quantity.To))
        {
            case QuantityKind.Minutes:
                Add(FigureRole.Minutes, Whole(product), quantity with { To = quantity.To + 1 });
                return quantity.To + 1;
            case null:
                return quantity.To;
            default:
                return quantity.To + 1;
        }
    }

    private void Colon(Quantity quantity)
    {
        var isElsewhere = Has(_words.At, quantity.From - 1) || At(quantity.From - 1).Is("@")
            || Has(_words.Pace, quantity.To) || At(quantity.To).Is("/");
        if (isElsewhere || quantity.IsRange)
        {
            return;
        }

        var isWatch = UnitAt(quantity.To) is QuantityKind.Minutes;
        var minutes = quantity.Parts == 3 || (quantity.Value < MostSureHours + 1 && !isWatch) ? quantity.Value * MinutesOfAnHour : quantity.Value;
        var isSure = quantity.Parts == 3 || isWatch || quantity.Value is < MostSureHours + 1 or >= LeastSureMinutes;
        Add(isSure ? FigureRole.Minutes : FigureRole.Unsure, Whole(minutes), quantity);
    }

    private void Bare(Quantity quantity)
    {
        var role = MarkerBefore(quantity.From) switch
        {
            _ when quantity.IsRange => FigureRole.Unsure,
            _ when IsOfTheWhole(quantity) && quantity.Value > SessionFigures.MostRpe => FigureRole.Total,
            { } marker when _words.Effort.Contains(marker) => quantity.Value == 0 ? FigureRole.Unsure : FigureRole.Effort,
            _ when IsMarkedBehind(quantity.To) => FigureRole.Effort,
            { } marker when _words.PerhapsEffort.Contains(marker) => StandsAlone(quantity.To) ? FigureRole.Effort : FigureRole.Unsure,
            _ when Has(_words.At, quantity.From - 1) && EndsLength(quantity.From - 1) && StandsAlone(quantity.To) => FigureRole.Effort,
            _ when Has(_words.Counting, quantity.From - 1) => (FigureRole?)null,
            _ when Has(_words.Loose, quantity.From - 1) || !StandsAlone(quantity.To) => FigureRole.Unsure,
            _ => FigureRole.Free,
        };
        if (role is { } known)
        {
            Add(known, quantity.Value, quantity);
        }
    }

    /// <summary>The word for an effort right before a number, but for what may stand between.</summary>
    private string? MarkerBefore(int at)
    {
        for (var back = at - 1; back >= at - 1 - FurthestMarker; back--)
        {
            if (Has(_words.Effort, back) || Has(_words.PerhapsEffort, back))
            {
                return At(back).Text;
            }

            if (!Has(_words.Between, back))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"8 rpe", but not "45 rpe 6".</summary>
    private bool IsMarkedBehind(int at)
    {
        var behind = at + 1;
        while (Has(_words.Between, behind))
        {
            behind++;
        }

        return Has(_words.Effort, at) && !At(behind).IsNumber;
    }

    private bool EndsLength(int to) => _figures.Exists(figure => figure.Role == FigureRole.Minutes && figure.Quantity.To == to);

    /// <summary>No other word begins right behind a number, which would say what it counts.</summary>
    private bool StandsAlone(int to) => At(to) is not { IsWord: true, Text: var word }
        || _words.AfterFigure.Contains(word) || _words.IsSession(word) || _words.Effort.Contains(word)
        || _words.PerhapsEffort.Contains(word) || (word.Length == 1 && !_words.Grouping.Contains(word)) || _days.Any(day => day.From == to);
}
