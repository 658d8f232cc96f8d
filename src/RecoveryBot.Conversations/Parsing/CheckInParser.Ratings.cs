using System.Globalization;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <content>Marks and what speaks for or against them.</content>
internal sealed partial class CheckInParser
{
    /// <summary>True if the number is the item's rating, or contradicts its words.</summary>
    private bool Rates(ItemMention item, Surroundings around, Polarity polarity, Quantity number)
    {
        if (item.Question == CheckInQuestionId.Sleep && SleepHours(item, number) is { } hours)
        {
            Hours(number, hours);
            _said.Add(CheckInQuestionId.Sleep, isFine: false);
            return true;
        }

        if (number.Kind is not (QuantityKind.Bare or QuantityKind.OutOf or QuantityKind.Percent) || !WellnessQuestions.Contains(item.Question))
        {
            return false;
        }

        _used.Add(number);
        var isBad = item.Side is ItemSide.Trouble or ItemSide.Burden;
        decimal? rating = (number.Kind, number.Second) switch
        {
            (QuantityKind.Bare, null) => number.Value,
            (QuantityKind.OutOf, 5) => number.Value,
            (QuantityKind.OutOf, 10) when MoreIsBetter.Contains(item.Question) && !isBad => Math.Max(1, decimal.Floor(number.Value / 2)),
            _ => null,
        };
        var isLoad = isBad || item.Question == CheckInQuestionId.Stress;
        var saysGood = (around.IsPraised && !around.HasLots) || item.Side == ItemSide.Good != (polarity != Polarity.Affirmed && item.Side == ItemSide.Good)
            || (isLoad && polarity is Polarity.Denied or Polarity.Gone);
        var saysBad = around.IsBlamed || (isBad && polarity == Polarity.Affirmed) || (!isLoad && polarity != Polarity.Affirmed);
        _said.Add(item.Question, isFine: false);
        switch (rating)
        {
            case null:
            case var _ when polarity == Polarity.HalfDenied || IsEitherOr(number) || IsHoursOrRating(item, around, number)
                || _scope.SentenceHas(_language.CheckIn.Unreal, item.From, item.To):
            case <= 2 when saysGood:
            case >= 4 when saysBad:
                _said.Contradictions.Add((item.Question, _text.Typed(Math.Min(item.From, number.From), Math.Max(item.To, number.To))));
                break;
            case >= 1 and <= 5 when decimal.Truncate(rating.Value) == rating:
                _said.Rate(item.Question, (int)rating.Value, _text.Typed(item.From, item.To));
                break;
            default:
                _said.OutOfRange.Add(item.Question);
                break;
        }

        return true;
    }

    /// <summary>
    /// "Slept 7", "slept 6.5", "slept 7:30": more than the scale has, and as much as a night. "Woke 5:45" is a time of day.
    /// </summary>
    private decimal? SleepHours(ItemMention item, Quantity number) => number switch
    {
        { Kind: QuantityKind.Hours } => number.Value,
        { Kind: QuantityKind.Colon, Parts: 2, Value: >= 2 and <= 13 } when item.Side == ItemSide.Scale && !_text.Is(number.From - 1, _language.CheckIn.Timing) => number.Value,
        { Kind: QuantityKind.Bare, Value: > 5 and <= 14 } when item.Side == ItemSide.Scale && _text.Is(item.To - 1, _language.CheckIn.SleptWords) => number.Value,
        { Kind: QuantityKind.Bare, IsWhole: false, Value: >= 2 and <= 14 } when item.Side == ItemSide.Scale && _text.Is(item.To - 1, _language.CheckIn.SleptWords) => number.Value,
        _ => null,
    };

    /// <summary>"Slept 11-7", "sleep mood 4 3": two numbers, and no telling whose.</summary>
    private bool IsEitherOr(Quantity number) => (number.To < _text.Count && _text.Tokens[number.To].IsNumber) || IsOpenSpan(number);

    private bool IsOpenSpan(Quantity number) => number.To + 1 < _text.Count && _text.Tokens[number.To].Is("-") && _text.Tokens[number.To + 1].IsNumber;

    /// <summary>"Slept 5", with nothing else rated, or "sleep about 5": a mark or hours.</summary>
    private bool IsHoursOrRating(ItemMention item, Surroundings around, Quantity number) => item.Question == CheckInQuestionId.Sleep
        && number is { Kind: QuantityKind.Bare, Value: >= 3 }
        && (IsAnAmount(number) || (!around.HaveWords && _text.Is(item.To - 1, _language.CheckIn.SleptWords) && !_quantities.Exists(other => IsOtherMark(other, number))));

    /// <summary>"About 5", "only 4", "5 or so": nobody marks a night like that.</summary>
    private bool IsAnAmount(Quantity number) => _text.Is(number.From - 1, _language.CheckIn.AmountWords)
        || (number.To < _text.Count && _language.CheckIn.AmountPhrases.LongestAt(_text, number.To) is not null);

    /// <summary>"Up at 3" is a time.</summary>
    private bool IsOtherMark(Quantity other, Quantity number) =>
        other != number && other.Kind == QuantityKind.Bare && !_text.Is(other.From - 1, _language.CheckIn.NotMarking);

    private void Hours(Quantity number, decimal hours)
    {
        _used.Add(number);
        var others = _quantities.Count(other => other.Kind == QuantityKind.Hours);
        var isSure = others <= 1 && !IsEitherOr(number) && !IsDoubted(number)
            && !_scope.SentenceHas(_language.CheckIn.Unreal, number.From, number.To, isOutside: true);
        if (hours <= MostHours && isSure)
        {
            _said.Values[CheckInQuestionId.Hours] = hours.ToString("0.##", CultureInfo.InvariantCulture);
        }
        else
        {
            _said.Unplaced.Add(_text.Typed(number.From, number.To));
        }
    }

    /// <summary>"Lay awake 3 hours", "2 hours less": not what was slept.</summary>
    private bool IsDoubted(Quantity number)
    {
        for (var at = _surroundings.Beginning(number.From); at < _text.Count && !_surroundings.EndsHere(at); at++)
        {
            if ((at < number.From || at >= number.To) && _text.Is(at, _language.CheckIn.SleepDoubt))
            {
                return true;
            }
        }

        return false;
    }

    private void Pain(ItemMention item, Surroundings around, Polarity polarity)
    {
        if (around.Number is { } number && number.Kind is QuantityKind.Bare or QuantityKind.OutOf && number.Second is null or 10)
        {
            _used.Add(number);
            if (number.Value == 0)
            {
                _said.Add(CheckInQuestionId.Pain, isFine: true);
            }
            else if (number.IsWhole && number.Value <= 10 && polarity == Polarity.Affirmed)
            {
                _said.Add(CheckInQuestionId.Pain, isFine: false);
                _said.Worsen(CheckInQuestionId.Pain, (int)number.Value);
            }
            else
            {
                _said.Add(CheckInQuestionId.Pain, isFine: false);
                _said.OutOfRange.Add(CheckInQuestionId.Pain);
            }
        }
        else if (!IsOfSomebodyElse(item))
        {
            Complaint(item, (item.Side, polarity) switch
            {
                (not ItemSide.Good, _) => polarity,
                (_, Polarity.Affirmed) => Polarity.Denied,
                _ => Polarity.Affirmed,
            });
        }

        if (item.Side != ItemSide.Good && polarity == Polarity.Affirmed && !IsOfSomebodyElse(item))
        {
            Place(item);
            if (around.Number is { } mark)
            {
                PlaceBehind(mark);
            }
        }

        if (ClauseOf(item).FirstOrDefault(quantity => quantity.Kind == QuantityKind.Days && quantity.IsWhole) is { } days)
        {
            _used.Add(days);
            _said.Values[CheckInQuestionId.PainDays] = days.Value.ToString("0", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>What is denied as part of a sign ("no chest pain") says nothing of pain or illness as such.</summary>
    private void Complaint(ItemMention item, Polarity polarity)
    {
        var isFine = polarity is Polarity.Denied or Polarity.Gone;
        if (!_signs.Any(sign => (isFine || (sign.IsDenied && polarity == Polarity.HalfDenied)) && sign.Shares(item.From, item.To)))
        {
            var isHedged = isFine && (_scope.IsHedged(item.From, item.To, isOverEnough: true) || _scope.SentenceHas(_language.CheckIn.Unreal, item.From, item.To));
            _said.Add(item.Question, isFine && !isHedged);
        }
    }
}
