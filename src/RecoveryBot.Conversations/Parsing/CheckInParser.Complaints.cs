using System.Globalization;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <content>Places, nights, ages, and the numbers that belong to no item.</content>
internal sealed partial class CheckInParser
{
    /// <summary>"My knee hurts": the place is part of the complaint's own words.</summary>
    private void Place(ItemMention item)
    {
        foreach (var (place, words) in _language.CheckIn.Places)
        {
            if (Enumerable.Range(item.From, item.To - item.From).Any(at => _text.Is(at, words)))
            {
                _said.Places.Add(place);
            }
        }
    }

    /// <summary>"Pain 2 in my left knee".</summary>
    private void PlaceBehind(Quantity mark)
    {
        var at = mark.To;
        while (_text.Is(at, _language.CheckIn.Marking) || _text.Is(at, _language.CheckIn.Fillers) || _text.Is(at, _language.CheckIn.Sides))
        {
            at++;
        }

        foreach (var (place, _) in _language.CheckIn.Places.Where(place => _text.Is(at, place.Value)))
        {
            _said.Places.Add(place);
        }
    }

    /// <summary>"Knee 3/10": the place that a mark out of ten stands beside; null if it stands beside none.</summary>
    private string? PlaceBefore(Quantity quantity) => _language.CheckIn.Places
        .Where(place => _text.Is(quantity.From - 1, place.Value)).Select(place => place.Key).FirstOrDefault();

    private void ShortNights()
    {
        for (var at = 0; at < _text.Count; at++)
        {
            if (_language.CheckIn.ShortNights.LongestAt(_text, at) is { } found
                && _scope.Of(at, found.Span.To, inside => inside < found.Span.To && !found.Span.IsMatched(inside), []) == Polarity.Affirmed
                && !_scope.SentenceHas(_language.CheckIn.Unreal, at, found.Span.To))
            {
                _said.ShortNights.Add(found.Meaning);
            }
        }
    }

    private void Busy(ItemMention item, Polarity polarity)
    {
        if (polarity is Polarity.Affirmed or Polarity.HalfDenied)
        {
            _said.Add(item.Question, isFine: false);
        }
    }

    private bool IsOfSomebodyElse(ItemMention item) => _scope.IsOfSomebodyElse(item.From, item.To) == true;

    /// <summary>"Less fresh", "more relaxed than": a comparison is no state.</summary>
    private bool IsCompared(ItemMention item) =>
        Enumerable.Range(Math.Max(0, item.From - 2), item.From - Math.Max(0, item.From - 2)).Any(at => _text.Is(at, _language.Scopes.MoreWords));

    private IEnumerable<Quantity> ClauseOf(ItemMention item) =>
        _quantities.Where(quantity => !_used.Contains(quantity) && _surroundings.Beginning(quantity.From) == _surroundings.Beginning(item.From));

    /// <summary>The numbers that belong to no item: hours of sleep, minutes to train, a temperature; or nothing that is known.</summary>
    private void Spans()
    {
        foreach (var quantity in _quantities.Where(quantity => !_used.Contains(quantity)))
        {
            switch (quantity.Kind)
            {
                case QuantityKind.Temperature or QuantityKind.Bare when IsRaised(quantity):
                    _said.Add(CheckInQuestionId.Ill, isFine: false);
                    _said.Illnesses.Add(null);
                    break;
                case QuantityKind.Hours or QuantityKind.Minutes or QuantityKind.MinutesOrMetres:
                    Duration(quantity);
                    break;
                case QuantityKind.Seconds when quantity.Value <= 5:
                    _said.Unplaced.Add(_text.Typed(quantity.From, quantity.To));
                    break;
                case QuantityKind.Bare or QuantityKind.OutOf when Corrected(quantity) is { } question:
                    _said.Contradictions.Add((question, _text.Typed(quantity.From, quantity.To)));
                    break;
                case QuantityKind.OutOf when quantity is { Second: 10, IsWhole: true, Value: > 0 } && PlaceBefore(quantity) is { } place:
                    _said.Add(CheckInQuestionId.Pain, isFine: false);
                    _said.Worsen(CheckInQuestionId.Pain, (int)quantity.Value);
                    _said.Places.Add(place);
                    break;
                case QuantityKind.Bare when _surroundings.CountsSomething(quantity):
                    _said.Left.Add(_text.Typed(quantity.From, quantity.To + 1));
                    break;
                case QuantityKind.Bare or QuantityKind.OutOf or QuantityKind.Percent:
                    _said.Unplaced.Add(_text.Typed(quantity.From, quantity.To));
                    break;
                default:
                    _said.Left.Add(_text.Typed(quantity.From, quantity.To));
                    break;
            }
        }
    }

    /// <summary>"I'm 17", "17 years old": an age under 18, and one's own.</summary>
    private bool IsAgeOfMinor(Quantity quantity)
    {
        if (quantity is not { Kind: QuantityKind.Bare or QuantityKind.Years, IsWhole: true, Value: >= YoungestWriter and < Adult }
            || !StandsAlone(quantity)
            || _scope.IsOfSomebodyElse(quantity.From, quantity.To) != false)
        {
            return false;
        }

        var isOld = _text.Is(quantity.To, _language.CheckIn.OldWords) || _text.Is(quantity.To - 1, _language.CheckIn.OldWords);
        var isIntroduced = _text.Is(quantity.From - 1, _language.CheckIn.AgeWords);
        var ends = quantity.To >= _text.Count || _surroundings.EndsHere(quantity.To) || _text.Is(quantity.To, _language.Scopes.Joints);
        return isOld || (isIntroduced && ends);
    }

    /// <summary>No part of a longer run of letters and digits, such as a code.</summary>
    private bool StandsAlone(Quantity quantity)
    {
        var (from, to) = (_text.Tokens[quantity.From].Start, _text.Tokens[quantity.To - 1].End);
        return (from == 0 || !IsOfCode(_text.Text[from - 1])) && (to >= _text.Text.Length || !IsOfCode(_text.Text[to]));
    }

    private static bool IsOfCode(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_';

    /// <summary>"Mood 3, actually 4": the question whose answer the number takes back.</summary>
    private string? Corrected(Quantity quantity)
    {
        var last = _items.FindLast(item => item.To <= quantity.From && _said.Values.ContainsKey(item.Question));
        return last is not null
            && Enumerable.Range(last.To, quantity.From - last.To).Any(at => _language.CheckIn.Corrections.LongestAt(_text, at) is not null)
                ? last.Question
                : null;
    }

    private static bool IsRaised(Quantity quantity) => quantity.Value is >= RaisedCelsius and <= 43 or >= RaisedFahrenheit and <= 109
        && (quantity.Kind == QuantityKind.Temperature || !quantity.IsWhole);

    private void Duration(Quantity quantity)
    {
        var (sleeps, trains, inBed, others) = Context(quantity);
        var minutes = quantity.Value * (quantity.Kind == QuantityKind.Hours ? 60 : 1);
        if (quantity.Kind == QuantityKind.Hours && !others && !inBed && (sleeps || (quantity.Value > ShortestNight && (!trains || quantity.Value > LongestSession))))
        {
            Hours(quantity, quantity.Value);
            _said.Add(CheckInQuestionId.Sleep, isFine: false);
        }
        else if (!others && !sleeps && !inBed && !HasSeveralHours(quantity) && !(quantity.Kind == QuantityKind.Hours && !trains && quantity.Value > ShortestNight) && minutes is >= 1 and <= MostMinutes && decimal.Truncate(minutes) == minutes)
        {
            _said.Values[CheckInQuestionId.Minutes] = minutes.ToString("0", CultureInfo.InvariantCulture);
            _said.Add(CheckInQuestionId.Minutes, isFine: false);
        }
        else
        {
            if (sleeps || inBed)
            {
                _said.Add(CheckInQuestionId.Sleep, isFine: false);
            }

            _said.Left.Add(_text.Typed(quantity.From, quantity.To));
        }
    }

    private bool HasSeveralHours(Quantity quantity) =>
        quantity.Kind == QuantityKind.Hours && _quantities.Exists(other => other != quantity && other.Kind == QuantityKind.Hours);

    /// <summary>What the clause around a duration speaks of.</summary>
    private (bool Sleeps, bool Trains, bool InBed, bool Others) Context(Quantity quantity)
    {
        var words = _language.CheckIn;
        var (sleeps, trains, inBed, others) = (false, false, false, false);
        for (var at = _surroundings.Beginning(quantity.From); at < _text.Count && !_surroundings.EndsHere(at); at++)
        {
            var item = _items.Find(item => item.From <= at && at < item.To);
            if ((at >= quantity.From && at < quantity.To) || _quantities.Exists(other => other.From <= at && at < other.To))
            {
                continue;
            }

            sleeps |= item is { Question: CheckInQuestionId.Sleep };
            inBed |= _text.Is(at, words.BedWords);
            trains |= item is { Question: CheckInQuestionId.Minutes } || _text.Is(at, words.SpareTime);
            others |= item is null && !_text.Is(at, words.Fillers) && !_text.Is(at, words.SleepContext) && !_text.Is(at, words.TimeToTrain)
                && !_text.Is(at, words.Praise) && !_text.Is(at, words.Blame) && !_text.Is(at, _language.Scopes.Joints);
        }

        return (sleeps, trains, inBed, others);
    }
}
