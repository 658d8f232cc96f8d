using System.Globalization;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>Reads "slept badly 2, sore 3, stress 4, no pain": in any order, with or without commas.</summary>
internal sealed class LineReader
{
    private static readonly HashSet<string> HourUnits = ["h", "hr", "hrs", "hour", "hours"];
    private static readonly HashSet<string> MinuteUnits = ["m", "min", "mins", "minute", "minutes"];
    private static readonly HashSet<string> DayUnits = ["d", "day", "days"];

    private static readonly IReadOnlyList<string> InOrder = [.. TopicQuestions.All.SelectMany(row => row.Questions)];

    private readonly Dictionary<string, string> _values = [];
    private readonly HashSet<Topic> _different = [];
    private readonly HashSet<Topic> _asUsual = [];
    private readonly HashSet<Topic> _outOfRange = [];
    private readonly HashSet<string> _onSafetyList = [];

    private LineReader()
    {
    }

    public static TypedLine Read(string text)
    {
        var reader = new LineReader();
        var clauses = LineToken.Clauses(text);
        foreach (var clause in clauses)
        {
            reader.ReadClause(reader.WithoutUnits(clause));
        }

        return reader.Line(SignsIn(clauses));
    }

    private TypedLine Line(IReadOnlyList<WarningSign> signs) => new()
    {
        Values = [.. InOrder.Where(_values.ContainsKey).Select(question => (question, _values[question]))],
        Different = [.. Enum.GetValues<Topic>().Where(_different.Contains)],
        AsUsual = [.. Enum.GetValues<Topic>().Where(topic => _asUsual.Contains(topic) && !_different.Contains(topic))],
        OutOfRange = [.. _outOfRange.Order()],
        OnSafetyList = [.. _onSafetyList.Order(StringComparer.Ordinal)],
        Signs = signs,
    };

    /// <summary>Takes "6.5 h", "20 min" and "3 days" out, so that no such number is read as a rating.</summary>
    private List<LineToken> WithoutUnits(IReadOnlyList<LineToken> clause)
    {
        var rest = new List<LineToken>();
        for (var i = 0; i < clause.Count; i++)
        {
            var unit = i + 1 < clause.Count ? clause[i + 1].Word : "";
            if (clause[i].Number is not { } number || !TakeUnit(number, unit, clause))
            {
                rest.Add(clause[i]);
            }
            else
            {
                i++;
            }
        }

        return rest;
    }

    private bool TakeUnit(string number, string unit, IReadOnlyList<LineToken> clause)
    {
        var amount = double.Parse(number, CultureInfo.InvariantCulture);
        var isWhole = amount == Math.Floor(amount);
        var aboutPain = clause.Any(token => LineWords.Of(token.Word) is { Question: Ask.Pain });
        switch (unit)
        {
            case var _ when HourUnits.Contains(unit) && amount <= 16:
                _values[Ask.Hours] = amount.ToString(CultureInfo.InvariantCulture);
                _different.Add(Topic.Sleep);
                return true;
            case var _ when MinuteUnits.Contains(unit) && isWhole && amount is >= 1 and <= 240:
                _values[Ask.Minutes] = number;
                _different.Add(Topic.BusyDay);
                return true;
            case var _ when DayUnits.Contains(unit) && isWhole && aboutPain:
                _values[Ask.PainDays] = number;
                return true;
            default:
                return HourUnits.Contains(unit) || MinuteUnits.Contains(unit) || DayUnits.Contains(unit);
        }
    }

    private void ReadClause(List<LineToken> clause)
    {
        var numberFirst = clause.FindIndex(token => token.Number is not null) is >= 0 and var number
            && clause.FindIndex(token => LineWords.Of(token.Word) is not null) > number;
        var denied = false;
        var isFine = clause.Exists(token => LineWords.FineWords.Contains(token.Word));
        LineWord? open = null;
        string? pending = null;
        foreach (var token in clause)
        {
            if (LineWords.Of(token.Word) is { } word)
            {
                Settle(open, denied, isFine);
                open = word;
                if (numberFirst && pending is not null)
                {
                    Rate(word, pending);
                    (open, pending) = (null, null);
                }
            }
            else if (token.Number is not null && open is not null && !numberFirst)
            {
                Rate(open, token.Number);
                open = null;
            }
            else
            {
                pending = token.Number ?? pending;
            }

            denied |= LineWords.Denials.Contains(token.Word);
        }

        Settle(open, denied, isFine);
    }

    /// <summary>A word without a number: something to ask about, or a word that all is well there.</summary>
    private void Settle(LineWord? word, bool denied, bool isFine)
    {
        if (word is null)
        {
            return;
        }

        var isWell = word.IsTrouble ? denied != isFine : isFine && !denied;
        if (isWell)
        {
            _asUsual.Add(word.Topic);
            if (word is { Question: Ask.Movement, IsTrouble: false })
            {
                _values[Ask.Movement] = "normal";
            }

            return;
        }

        Differs(word);
    }

    private void Differs(LineWord word)
    {
        _different.Add(word.Topic);
        if (word.Topic == Topic.PainOrIllness)
        {
            _onSafetyList.Add(word.Question == Ask.Pain ? SignList.Pain : SignList.Ill);
        }
    }

    private void Rate(LineWord word, string number)
    {
        var (from, to) = word.Question == Ask.Pain ? (0, 10) : (1, 5);
        var rated = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (word.Question == Ask.Pain && rated && value == 0)
        {
            _asUsual.Add(Topic.PainOrIllness);
            return;
        }

        Differs(word);
        if (word.Question is Ask.Ill or Ask.Movement or Ask.Minutes)
        {
            return;
        }

        if (rated && value >= from && value <= to)
        {
            _values[word.Question] = number;
        }
        else
        {
            _outOfRange.Add(word.Topic);
        }
    }

    private static IReadOnlyList<WarningSign> SignsIn(IReadOnlyList<IReadOnlyList<LineToken>> clauses)
    {
        var said = clauses.Where(clause => !clause.Any(token => LineWords.Denials.Contains(token.Word)))
            .Select(clause => $" {string.Join(' ', clause.Select(token => token.Word))} ")
            .ToList();
        return [.. LineWords.Signs.Where(sign => said.Exists(clause =>
            clause.Contains($" {sign.Phrase} ", StringComparison.Ordinal))).Select(sign => sign.Sign).Distinct()];
    }
}
